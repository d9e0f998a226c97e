/** A noun phrase that names a news outlet. */
import type { Range } from '../frames/noun-phrase.ts';
import { isPossessive } from '../frames/noun-words.ts';
import type { Token } from '../lexing/lex.ts';
import { TAG } from '../packs/tags.ts';
import { plainKey, type Description, type Surroundings } from './description.ts';
import { capitalRun, wordsOf } from './names.ts';

/** An outlet that a phrase names; `kind` null for the page's own, which is no other medium. */
export function outletIn(at: Surroundings, range: Range): Partial<Description> | null {
  const { tokens, text, outlets, pack } = at;
  let from = range.from;
  while (from < range.to && tokens[from]!.tags & TAG.determiner) from++;
  let to = range.to;
  if (to > from && isPossessive(tokens[to - 1]!)) to--;
  const words = wordsOf(text, tokens, { from, to });
  const quoted = tokens.slice(from, to).find((token) => token.kind === 'quotation');
  if (words[0] !== words[0]?.toLowerCase() || quoted || pack.names === 'caseless') {
    const name = quoted && tokens.slice(from, to).some((token) => token.tags & TAG.media) ? text.slice(quoted.quotation!.from, quoted.quotation!.to) : words;
    if (outlets.isOwn(name) || (outlets.beginsOwn(name) && !(at.pack.tagsOf(name.toLowerCase()) & TAG.place) && !at.people.find(name.toLowerCase()))) return { kind: null, key: null, name };
    const whole = wordsOf(text, tokens, { from: range.from, to });
    if (outlets.isOutlet(name) || outlets.isOutlet(whole) || name !== words) {
      // "El País", "The Post": a capital article in the middle of a sentence belongs to the name.
      const article = name === words && range.from < from && tokens[range.from]!.capital && !at.starts.has(range.from);
      return { kind: 'media', key: `media ${plainKey(name, at.pack)}`, name: article ? whole : name };
    }
  }
  // "the newspaper Bild", "Nachrichtenagentur Bernama": the noun says what the name is.
  const isNoun = (token: Token) => (token.tags & TAG.media) !== 0 && (pack.names !== 'capital' || !token.capital || at.starts.has(tokens.indexOf(token, from)));
  const noun = tokens.slice(from, to).findLastIndex(isNoun);
  if (noun < 0 || tokens.slice(from, to).some((token) => token.tags & (TAG.role | TAG.spokesperson | TAG.official))) return null;
  if (pack.names === 'caseless') return uncasedOutlet(at, from + noun + 1, to);
  let behind = from + noun + 1;
  while (behind < to && !tokens[behind]!.capital && !(tokens[behind]!.tags & TAG.preposition)) behind++;
  let run = (behind < to ? capitalRun(tokens, behind, to) : null) ?? capitalRun(tokens, from, from + noun);
  if (run && run.to <= from + noun) run = { from: run.from, to: from + noun + 1 };
  else while (run && tokens[run.to]?.kind === 'number' && run.to < to) run.to++;
  const name = run ? wordsOf(text, tokens, run) : words;
  if (outlets.isOwn(name)) return { kind: null, key: null, name };
  return run ? { kind: 'media', key: `media ${plainKey(name, at.pack)}`, name } : null;
}

/** Behind "agency" or "newspaper", where names have no capitals: the words that are nothing else. */
function uncasedOutlet({ tokens, text, outlets, pack }: Surroundings, from: number, to: number): Partial<Description> | null {
  if (from >= to || tokens.slice(from, to).some((token) => token.kind !== 'word' || token.tags !== 0)) return null;
  const name = wordsOf(text, tokens, { from, to });
  return outlets.isOwn(name) ? { kind: null, key: null, name } : { kind: 'media', key: `media ${plainKey(name, pack)}`, name };
}
