/**
 * What Caveat shows in a page, injected on demand: the panel, a guard's word and its line. One script for all: they share their words, styles and parts.
 * It only lays them ready, once in each page; the background or the guard calls what it wants. The words come in a script of their own, before this one.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onBackground } from '../../browser/in-page.ts';
import type { SurfaceWorld } from '../../browser/surface-world.ts';
import { showFrameWord } from './frame-word.tsx';
import { showLine } from './guard-line.tsx';
import { showWord } from './guard-word.tsx';
import { showPanel } from './page-panel.tsx';

const world = globalThis as SurfaceWorld;

export default defineUnlistedScript(() => {
  if (world.caveatWord) return;
  world.caveatWord = showWord;
  world.caveatFrameWord = showFrameWord;
  world.caveatLine = showLine;
  onBackground({ panelChanged: showPanel });
});
