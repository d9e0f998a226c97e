/** A noun phrase that names a person. */
import type { Range } from '../frames/noun-phrase.ts';
import { isPossessive } from '../frames/noun-words.ts';
import type { Token } from '../lexing/lex.ts';
import { PERSON_NOUN, TAG } from '../packs/tags.ts';
import { plainKey, type Description, type Surroundings } from './description.ts';
import { capitalRun, nameIn, uncasedName, wordsOf } from './names.ts';
import { bodyBefore } from './spokespeople.ts';

/** A named person at the head of the phrase, with the role that stands in front. */
export function personIn(at: Surroundings, range: Range, head: Token): Partial<Description> | null {
  const { tokens, text, people, pack } = at;
  if (pack.names === 'caseless') return uncasedPerson(at, range);
  const end = personEnd(tokens, range, head);
  if (end < 0) return null;
  let from = end;
  while (from > range.from && ((tokens[from - 1]!.capital && tokens[from - 1]!.kind === 'word') || (tokens[from - 1]!.tags & TAG.particle && from - 1 > range.from))) from--;
  const run = capitalRun(tokens, from, end + 1);
  if (!run) return null;
  const alone = run.to - run.from === 1 ? people.find(tokens[run.from]!.low) : null;
  const name = alone ? { range: run, unsure: false, titled: false } : nameIn(tokens, run);
  if (!name) return null;
  const words = wordsOf(text, tokens, name.range);
  const known = alone ?? people.find(words.toLowerCase());
  if (!known && (name.unsure || (name.range.to - name.range.from < 2 && !name.titled))) return null;
  const tags = tokens.slice(range.from, name.range.from).reduce((bits, token) => bits | token.tags, 0);
  const spoken = tags & TAG.spokesperson ? bodyBefore(at, { from: range.from, to: name.range.from }) : null;
  const body = spoken && (pack.bodyOf(plainKey(spoken, pack)) ?? spoken);
  const full = known?.name ?? words;
  return { kind: 'person', person: known, name: full, role: known?.role ?? null, key: `person ${plainKey(full, pack)}`, ...(body ? { spokesperson: full, head: body } : {}) };
}

/** A person where names have no capitals: behind an office, or by a given name. */
function uncasedPerson({ tokens, text, pack, people }: Surroundings, range: Range): Partial<Description> | null {
  const name = uncasedName(tokens, range, pack.spaceless === true);
  if (!name) return null;
  const words = wordsOf(text, tokens, name);
  const known = people.find(words);
  const before = tokens.slice(range.from, name.from);
  if (!known && !before.some((token) => token.tags & PERSON_NOUN) && !(tokens[name.from]!.tags & TAG.givenName)) return null;
  const role = before.length > 0 ? wordsOf(text, tokens, { from: range.from, to: name.from }) : null;
  const full = known?.name ?? words;
  return { kind: 'person', person: known, name: full, role: known?.role ?? role, key: `person ${plainKey(full, pack)}` };
}

/** Token at which the name of the phrase's person ends: its head, or a name at its very end behind an office ("party leader X"). */
function personEnd(tokens: readonly Token[], range: Range, head: Token): number {
  let last = range.to - 1;
  for (let i = range.from; i < range.to; i++) if (tokens[i]!.text === '(') last = Math.min(last, i - 1);
  if (tokens[last] && isPossessive(tokens[last]!)) last--;
  if (last < range.from || !tokens[last]!.capital) return head.capital ? tokens.indexOf(head, range.from) : -1;
  let from = last;
  while (from > range.from && tokens[from - 1]!.capital) from--;
  if (from > range.from && tokens[from - 1]!.tags & (TAG.role | TAG.spokesperson | TAG.official | TAG.people)) return last;
  // "Undersecretary for Political Affairs | David Hart"
  if (head.tags & PERSON_NOUN && tokens.slice(from + 1, last).some((token) => token.tags & TAG.givenName)) return last;
  return head.capital ? tokens.indexOf(head, range.from) : -1;
}

