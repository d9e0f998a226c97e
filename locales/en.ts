/** All words for readers in English, from which the type of every other language follows. */
import { clock, day, month } from './en/dates.ts';
import { guard } from './en/guard.ts';
import { known } from './en/known.ts';
import * as law from './en/law.ts';
import { links, posts } from './en/links.ts';
import * as notice from './en/notice.ts';
import { options, popup, welcome } from './en/own-pages.ts';
import * as panel from './en/panel.ts';
import { article, detentionSeen, penalty } from './en/penalty.ts';
import { and, or, passport, place, placeIn } from './en/places.ts';
import { reach, youSaid } from './en/scope.ts';
import { sourcing } from './en/sourcing.ts';
import { sourcingSentence } from './en/sourcing-sentence.ts';
import { nameOf } from './names.ts';
import { counter } from './plural.ts';

const { digits } = counter('en');

export const en = {
  language: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  quote: (text: string): string => `“${text}”`,
  number: digits,
  /** The name of a language: "Persian". */
  languageName: (code: string): string => nameOf('language', code, 'en'),
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
