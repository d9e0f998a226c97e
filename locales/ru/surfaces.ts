/** The words in Russian of what shows beside a page: panel, guards, notes on links. */
import { clock, day, month } from './dates.ts';
import { guard } from './guard.ts';
import * as law from './law.ts';
import { links, posts } from './links.ts';
import * as notice from './notice.ts';
import * as panel from './panel.ts';
import { article, detentionSeen, penalty } from './penalty.ts';
import { and, or, passport, place, placeIn } from './places.ts';
import { reach, youSaid } from './scope.ts';
import { sourcing } from './sourcing.ts';
import { sourcingSentence } from './sourcing-sentence.ts';
import { nameOf } from '../names.ts';
import { counter } from '../plural.ts';
import type { SurfaceWords } from '../words.ts';

const { digits } = counter('ru');

export const surfaces: SurfaceWords = {
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
  links,
  posts,
};
