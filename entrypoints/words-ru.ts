/** The words of our surfaces inside a page, in Russian; put there before the surfaces themselves. Our own pages and the background have them from here too. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layWords } from '../browser/page-words.ts';
import { layParts } from '../browser/script-parts.ts';
import * as wordsRu from '../locales/ru/surfaces.ts';

export default defineUnlistedScript(() => {
  layWords('ru', wordsRu.surfaces);
  layParts({ wordsRu });
});
