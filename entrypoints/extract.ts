/** Injected on demand: reads the article out of the page and hands it to the background as the script's result. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '../browser/in-slices.ts';
import { extractInSteps } from '../core/article/extract.ts';

export default defineUnlistedScript(() => inSlices(extractInSteps(document, location.href)));
