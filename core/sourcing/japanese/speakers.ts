/** Says what kind of source a Japanese phrase names. */
import type { SourceKind } from '../sourcing.ts';
import { BODIES, DOCUMENTS, MEDIA, TITLES, UNNAMED, VAGUE } from './words.ts';

export type Speaker = { kind: SourceKind; key: string; name: string | null; role: string | null };

const KANJI_NAME = /^[\u3005\u4e00-\u9fff]{2,5}$/;
const KATAKANA_NAME = /^[\u30a1-\u30ff＝=]{3,24}$/;
/** Signs with which a name cannot go on to the left. */
const EDGE = /[^\u3005\u4e00-\u9fff\u30a1-\u30ff＝=]/;

/** What `phrase` names; null when it names nobody who could be told. `people`: full names found before in the text. */
export function speakerIn(phrase: string, people: Set<string>): Speaker | null {
  // "（78）", "（自民党）": an age or a party behind the name.
  const age = /（[^（）]{1,12}）$/.exec(phrase);
  const words = (age ? phrase.slice(0, age.index) : phrase).trim();
  if (words === '') return null;
  const person = personIn(words, people);
  if (person) return person;
  if (endsWith(words, VAGUE)) return { kind: 'vague', key: `vague ${words}`, name: null, role: null };
  if (endsWith(words, UNNAMED)) return { kind: 'anonymous', key: `anonymous ${words}`, name: null, role: null };
  if (endsWith(words, MEDIA)) return { kind: 'media', key: `media ${words}`, name: words, role: null };
  if (endsWith(words, DOCUMENTS)) return { kind: 'document', key: `document ${words}`, name: words, role: null };
  return endsWith(words, BODIES) ? { kind: 'organisation', key: `body ${words}`, name: words, role: null } : null;
}

/** "清水治理事長", "同大の岩井絹子容疑者": a name with its title behind it. */
function personIn(words: string, people: Set<string>): Speaker | null {
  const title = TITLES.find((one) => words.endsWith(one));
  if (!title) return null;
  const before = words.slice(Math.max(0, words.length - title.length - 26), words.length - title.length);
  let from = before.length;
  while (from > 0 && !EDGE.test(before[from - 1]!)) from--;
  const run = before.slice(from);
  const name = nameAtEnd(run);
  if (!name || BODIES.includes(name)) return null;
  const full = [...people].find((one) => one.startsWith(name)) ?? name;
  people.add(full);
  return { kind: 'person', key: `person ${full}`, name: full, role: title === '氏' || title === 'さん' ? null : title };
}

/** The name that closes a run of name signs: all of it, or what follows a body's name ("自民党石井茂"). */
function nameAtEnd(run: string): string | null {
  if (KANJI_NAME.test(run) || KATAKANA_NAME.test(run)) return run;
  for (let cut = run.length - 2; cut > 0 && run.length - cut <= 5; cut--) {
    const rest = run.slice(cut);
    if ((KANJI_NAME.test(rest) || KATAKANA_NAME.test(rest)) && BODIES.some((body) => run.slice(0, cut).endsWith(body))) return rest;
  }
  return null;
}

function endsWith(words: string, endings: readonly string[]): boolean {
  return endings.some((ending) => words.endsWith(ending));
}
