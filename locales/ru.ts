/** All words for readers in Russian. */
import { known } from './ru/known.ts';
import { options, popup, welcome } from './ru/own-pages.ts';
import { surfaces } from './ru/surfaces.ts';
import type { Words } from './words.ts';

export const ru: Words = { ...surfaces, known, popup, options, welcome };
