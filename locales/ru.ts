/** All words for readers in Russian. */
import { clock, day, month } from './ru/dates.ts';
import { guard } from './ru/guard.ts';
import { known } from './ru/known.ts';
import * as law from './ru/law.ts';
import { links, posts } from './ru/links.ts';
import * as notice from './ru/notice.ts';
import { options, popup, welcome } from './ru/own-pages.ts';
import * as panel from './ru/panel.ts';
import { article, detentionSeen, penalty } from './ru/penalty.ts';
import { and, or, passport, place, placeIn } from './ru/places.ts';
import { reach, youSaid } from './ru/scope.ts';
import { sourcing } from './ru/sourcing.ts';
import { sourcingSentence } from './ru/sourcing-sentence.ts';
import { nameOf } from './names.ts';
import { counter } from './plural.ts';
import type { Words } from './words.ts';

const { digits } = counter('ru');

export const ru: Words = {
  language: 'ru',
  dir: 'ltr',
  quote: (text: string): string => `«${text}»`,
  number: digits,
  languageName: (code: string): string => nameOf('language', code, 'ru'),
  day,
  month,
  clock,
  place,
  placeIn,
  passport,
  and,
  or,
  penalty,
  article,
  detentionSeen,
  reach,
  youSaid,
  law: { ...law },
  ...panel,
  ...notice,
  sourcing,
  sourcingSentence,
  guard,
  known,
  links,
  posts,
  popup,
  options,
  welcome,
};
