/**
 * What Caveat shows in a page, injected on demand: the panel and a guard's word. One script for both: they share their words, styles and parts.
 * It only lays them ready; the background or the guard calls what it wants.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SurfaceWorld } from '../../browser/surface-world.ts';
import { showWord } from './guard-word.tsx';
import { openPanel } from './page-panel.tsx';

const world = globalThis as SurfaceWorld;

export default defineUnlistedScript(() => {
  world.caveatOpenPanel ??= openPanel;
  world.caveatWord ??= showWord;
});
