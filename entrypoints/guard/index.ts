/** Injected on demand while the reader has guards on, into a page or into a frame of a service: most of what it needs is the same in both. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardFrame } from './guard-frame.ts';
import { guardPage } from './guard-page.ts';

export default defineUnlistedScript(() => (window.top === window ? guardPage() : guardFrame()));
