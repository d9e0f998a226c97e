/** The words of our surfaces inside a page, in English; put there before the surfaces themselves. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layWords } from '../browser/page-words.ts';
import { surfaces } from '../locales/en/surfaces.ts';

export default defineUnlistedScript(() => layWords('en', surfaces));
