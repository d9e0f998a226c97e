/** Injected on demand: reads the article out of the page and hands it to the background as the script's result. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '../browser/in-slices.ts';
import type { ReadPage } from '../browser/page-scripts.ts';
import { extractInSteps } from '../core/article/extract.ts';

// WXT types a script's main as returning nothing; what it returns is what scripting.executeScript resolves with.
export default defineUnlistedScript(read as () => void);

async function read(): Promise<ReadPage> {
  return { article: await inSlices(extractInSteps(document, location.href)), loadedAt: performance.timeOrigin };
}
