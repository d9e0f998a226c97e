/** Injected on demand: finds a passage by its words and marks it with the CSS Custom Highlight API, which adds no node to the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPassage } from '../browser/show-passage.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { caveatShowPassage: showPassage });
});
