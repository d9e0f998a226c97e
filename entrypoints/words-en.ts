/** The words of our surfaces inside a page, in English; put there before the surfaces themselves. Our own pages and the background have them from here too. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layWords } from '../browser/page-words.ts';
import { layParts } from '../browser/script-parts.ts';
import * as wordsEn from '../locales/en/surfaces.ts';

export default defineUnlistedScript(() => {
  layWords('en', wordsEn.surfaces);
  layParts({ wordsEn });
});
