/** Injected on demand: reads the article out of the page and hands it to the background as the script's result. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../core/article/extract.ts';

export default defineUnlistedScript(() => extractArticle(document, location.href));
