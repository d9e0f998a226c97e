/** All words for readers in English, from which the type of every other language follows. */
import { known } from './en/known.ts';
import { options, popup, welcome } from './en/own-pages.ts';
import { surfaces } from './en/surfaces.ts';

export const en = { ...surfaces, known, popup, options, welcome };
