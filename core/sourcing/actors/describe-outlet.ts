/** A noun phrase that names a news outlet. */
import type { Range } from '../frames/noun-phrase.ts';
import { isPossessive } from '../frames/noun-words.ts';
import { headOf } from '../frames/place.ts';
import type { Token } from '../lexing/lex.ts';
import { TAG } from '../packs/tags.ts';
import { plainKey, type Description, type Surroundings } from './description.ts';
import { capitalRun, isCapital, wordsOf } from './names.ts';

/** People are no outlets, and "local media" names none. */
const NO_OUTLET = TAG.role | TAG.spokesperson | TAG.official | TAG.anonymous;

/** An outlet that a phrase names; `kind` null for the page's own, which is no other medium. */
export function outletIn(at: Surroundings, range: Range): Partial<Description> | null {
  const { tokens, text, outlets, pack } = at;
  let from = range.from;
  while (from < range.to && tokens[from]!.tags & TAG.determiner) from++;
  let to = range.to;
  if (to > from && isPossessive(tokens[to - 1]!)) to--;
  const words = wordsOf(text, tokens, { from, to });
  const inner = tokens.slice(from, to);
  const quoted = inner.find((token) => token.kind === 'quotation');
  const isPerson = inner.some((token) => token.tags & NO_OUTLET);
  const printed = isPerson ? null : pressReport(at, { from, to });
  if (printed) return printed;
  // "dpa" writes itself small.
  const small = inner.length === 1 && inner[0]!.kind === 'word' && (inner[0]!.tags & TAG.media) !== 0 && outlets.isAgency(words);
  if (words[0] !== words[0]?.toLowerCase() || quoted || small || pack.names === 'caseless') {
    const noun = inner.some((token) => token.tags & TAG.media);
    const name = quoted && noun && !isPerson ? text.slice(quoted.quotation!.from, quoted.quotation!.to) : quoted ? unquoted(words) : words;
    if (outlets.isOwn(name) || (outlets.beginsOwn(name) && !(pack.tagsOf(name.toLowerCase()) & TAG.place) && !at.people.find(name.toLowerCase()))) return { kind: null, key: null, name };
    const whole = wordsOf(text, tokens, { from: range.from, to });
    if (outlets.isOutlet(words) || outlets.isOutlet(whole) || (quoted && noun && !isPerson)) {
      // "El País", "The Post": a capital article in the middle of a sentence belongs to the name.
      const article = !quoted && range.from < from && tokens[range.from]!.capital && !at.starts.has(range.from);
      return medium(at, article ? whole : behindNouns(at, from, to) ?? name);
    }
  }
  if (isPerson) return null;
  return byNoun(at, from, to);
}

function medium(at: Surroundings, name: string): Partial<Description> {
  return at.outlets.isOwn(name) ? { kind: null, key: null, name } : { kind: 'media', key: `media ${plainKey(name, at.pack)}`, name };
}

function unquoted(words: string): string {
  return words.replace(/^["“”„«»'‘’`]+|["“”„«»'‘’`]+$/g, '');
}

/** "Издание | The New York Times": the name behind a noun that only the start of a sentence gives a capital. */
function behindNouns({ tokens, text, outlets }: Surroundings, from: number, to: number): string | null {
  if (!(tokens[from]!.tags & TAG.media) || from + 1 >= to) return null;
  const rest = wordsOf(text, tokens, { from: from + 1, to });
  return outlets.isOutlet(rest) ? rest : null;
}

/** "the newspaper Bild", "the state-run Xinhua news agency", "Nachrichtenagentur Bernama": the noun says what the name is. */
function byNoun(at: Surroundings, from: number, to: number): Partial<Description> | null {
  const { tokens, text, pack } = at;
  const isNoun = (token: Token, i: number) => (token.tags & TAG.media) !== 0 && (pack.names !== 'capital' || !token.capital || at.starts.has(from + i));
  const noun = tokens.slice(from, to).findLastIndex(isNoun);
  if (noun < 0 || tokens[from + noun]!.tags & TAG.vague) return null;
  if (pack.names === 'caseless') return uncasedOutlet(at, from + noun + 1, to);
  let behind = from + noun + 1;
  while (behind < to && !tokens[behind]!.capital && !(tokens[behind]!.tags & TAG.preposition)) behind++;
  const run = behind < to ? nameRun(tokens, behind, to) : null;
  if (run) {
    while (tokens[run.to]?.kind === 'number' && run.to < to) run.to++;
    return medium(at, wordsOf(text, tokens, run));
  }
  let first = from + noun;
  while (first > from && !isCapital(tokens[first - 1])) first--;
  if (first === from) return null;
  while (first > from && isCapital(tokens[first - 1])) first--;
  // "Niedersander Zeitung", but "the Xinhua | news agency"
  const last = tokens[from + noun]!.capital ? from + noun + 1 : from + noun;
  return medium(at, wordsOf(text, tokens, { from: first, to: last }));
}

/** "Les Échos": behind a noun that says so, the article is a part of the name. */
function nameRun(tokens: readonly Token[], at: number, ceiling: number): Range | null {
  const article = tokens[at]!.capital && (tokens[at]!.tags & TAG.determiner) !== 0 && at + 1 < ceiling;
  const run = capitalRun(tokens, article ? at + 1 : at, ceiling);
  return run && { from: at, to: run.to };
}

/** "a report in the New York Times", "Reuters'ın haberi": what a paper prints is the paper's word. */
function pressReport(at: Surroundings, range: Range): Partial<Description> | null {
  const { tokens, text, outlets, pack } = at;
  const head = headOf(tokens, range, pack);
  if (!head || !pack.isPressReport(head.low)) return null;
  const headAt = tokens.indexOf(head, range.from);
  let from = headAt + 1;
  while (from < range.to && tokens[from]!.tags & (TAG.preposition | TAG.determiner)) from++;
  let to = headAt;
  while (to > range.from && isPossessive(tokens[to - 1]!)) to--;
  for (const part of [{ from, to: range.to }, { from: range.from, to }]) {
    const words = part.from < part.to ? unquoted(wordsOf(text, tokens, part)) : '';
    if (words !== '' && (outlets.isOutlet(words) || outlets.isOwn(words) || (part.to - part.from === 1 && tokens[part.from]!.kind === 'quotation'))) return medium(at, words);
  }
  return null;
}

/** Behind "agency" or "newspaper", where names have no capitals: the words that are nothing else. */
function uncasedOutlet(at: Surroundings, from: number, to: number): Partial<Description> | null {
  const { tokens, text } = at;
  if (from >= to || tokens.slice(from, to).some((token) => token.kind !== 'word' || token.tags !== 0)) return null;
  return medium(at, wordsOf(text, tokens, { from, to }));
}
