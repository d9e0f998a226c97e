/** Finds agencies among a text's authors: "Von Jane Doe, dpa", "By Associated Press", "Le Figaro et AFP", "with agencies". */
import { agencyOf } from './finding.ts';
import type { Hit, Spot } from './finding.ts';
import { is, isDash, isNameWord, isProse, residue, touches } from './line-parts.ts';
import type { Token } from './tokens.ts';
import { AGENCY_WORD, AND, ARTICLE, BY, CITE_BEFORE, COPY, FORMER, NOT_AGENCY, PHOTO, ROLE, SMALL, UNNAMED, WITH } from './roles.ts';

/** Agencies, and "agencies", in an author line or a declared author's name. */
export function bylines(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  const hits: Hit[] = [];
  for (const [from, to] of segments(tokens)) {
    if (to - from > LONGEST_AUTHORS) continue;
    if (tokens.slice(from, to).some((token) => is(token, FORMER | PHOTO | COPY) && token.form === null && !is(token, SMALL | BY))) continue;
    const all = residue(tokens, from, to);
    const named = all.agencies.filter((i) => standsAsAuthor(spot, from, to, i) && !isInitials(tokens, i));
    for (const i of named) {
      const agency = agencyOf(tokens[i]!, spot.language, 'fair');
      if (agency && agency.kind !== 'photo' && !tokens[i]!.form!.photo) hits.push({ agency, name: agency.name, as: 'byline', frame: 'author', token: i, from, to });
    }
    const [unnamed] = all.unnamed;
    if (named.length > 0 || unnamed === undefined || all.agencies.length > 0 || all.prose > 0 || to - from > 20) continue;
    const tied = tokens.slice(from, unnamed).some((token) => is(token, WITH | AND | BY) || token.text === '/' || token.text === ',') || tokens[unnamed + 1]?.text === ',' || tokens[unnamed + 1]?.text === '/' || is(tokens[unnamed + 1], SMALL);
    if (tied || all.names + all.plain === 0) hits.push({ agency: null, name: tokens[unnamed]!.text, as: 'byline', frame: 'author', token: unnamed, from, to });
  }
  return hits;
}

/** Tokens of an author line; longer ones are biographies. */
const LONGEST_AUTHORS = 60;
/** Words of names in a script without capitals, which prose would have more of. */
const MOST_NAMES = 3;

/** Nothing but names, joining words and dates may stand with the agency; a sentence is somebody's biography. */
function standsAsAuthor(spot: Spot, from: number, to: number, i: number): boolean {
  const { tokens } = spot.line;
  const token = tokens[i]!;
  if (token.suffixed || token.compound || is(tokens[i + 1], NOT_AGENCY)) return false;
  for (let j = from; j < to; j++) {
    if (!isProse(tokens, j)) continue;
    // A clock or a date after the author does not make a sentence of it.
    if (j < i || j <= i + 2) return false;
  }
  const all = residue(tokens, from, to);
  if (all.prose > 3 || all.quotes || all.sentences > 2 || all.longestName > 7 || all.plain > MOST_NAMES) return false;
  const before = tokens[i - 1];
  if (before && i > from && is(before, CITE_BEFORE) && !is(before, BY | WITH | AND | ARTICLE | AGENCY_WORD | SMALL)) return false;
  // "Reuters Connect": an unknown name right after it, unless a role follows or the line began with the agency's people.
  if (touches(tokens, i, i + 1) && isNameWord(tokens[i + 1]!) && tokens[i + 1]!.shape !== 'plain' && !roleAhead(tokens, i + 1, to)) return false;
  return true;
}

/** "PA" beside "Peter Archer" is an author's picture without a picture. */
function isInitials(tokens: readonly Token[], i: number): boolean {
  const letters = tokens[i]!.text.toLowerCase();
  if (letters.length > 3 || !tokens[i]!.form!.risky || tokens.length > LONGEST_AUTHORS) return false;
  for (let from = 0; from < tokens.length; from++) {
    let spelt = '';
    for (let j = from; j < tokens.length && isNameWord(tokens[j]!); j++) if ((spelt += tokens[j]!.text[0]!.toLowerCase()) === letters) return true;
  }
  return false;
}

const roleAhead = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, Math.min(from + 3, to)).some((token) => is(token, ROLE));

/** Author lines are cut at bars, bullets, spaced dashes and text nodes that begin a new part. */
function segments(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const bar = token.text === '|' || (token.text === '\u00b7' && token.spaced) || token.text === ';' || (isDash(token) && token.spaced && (tokens[i + 1]?.spaced ?? true));
    const cut = i > from && token.edge && !goesOn(tokens, i);
    if (!bar && !cut) continue;
    if (i > from) found.push([from, i]);
    from = bar ? i + 1 : i;
  }
  if (from < tokens.length) found.push([from, tokens.length]);
  return found;
}

/** Whether a new text node goes on with the author line: "von" + "APA", "Jane Doe" + "mit" + "AP". */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!, before = tokens[i - 1]!;
  return is(before, BY | WITH | AND | UNNAMED | ARTICLE) || is(token, WITH | AND | ARTICLE | ROLE) || token.form !== null || token.shape === 'sign' || before.shape === 'sign';
}
