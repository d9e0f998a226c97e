/** Finds text credits without opening words: a line that is nothing but agencies, or their names after the last sentence. */
import { textHit, unnamedHit } from './finding.ts';
import type { Hit, Spot, Strength } from './finding.ts';
import { endsSentence, is, isClosing, isDash, isNameWord, isOpening, residue, touches } from './line-parts.ts';
import type { Residue } from './line-parts.ts';
import type { Token } from './tokens.ts';
import { AGENCY_WORD, AND, ARTICLE, BY, CITE_AFTER, CITE_BEFORE, HEAD, NOT_AGENCY, PHOTO, RIGHTS, ROLE, SMALL, SOURCE, UNNAMED, WITH } from './roles.ts';

/** A whole line that is nothing but agencies: "AFP", "- Reuters", "(dpa/lby)", "Le Figaro et AFP". */
export function bare(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  const end = tokens.length;
  if (end > 30) return [];
  const all = residue(tokens, 0, end);
  if (all.agencies.length + all.unnamed.length === 0 || all.prose > 0 || all.quotes || all.sentences > 1) return [];
  if (all.names > 5 || all.longestName > 3 || all.plain > 4 || (all.plain > 0 && tokens.some((token) => token.shape === 'plain' && token.form === null && is(token, CITE_BEFORE | CITE_AFTER | HEAD) && !is(token, AGENCY_WORD | ROLE | SOURCE | AND | WITH | BY))) || tokens.some((token) => is(token, PHOTO | NOT_AGENCY) && token.form === null && !is(token, SMALL | RIGHTS))) return [];
  if (all.names + all.plain > 0 && !joined(tokens, all) && !signed(spot, all)) return [];
  const bracketed = isOpening(tokens[0]) || tokens[0]!.text === '/';
  const hits = all.agencies.flatMap((i) => (stuck(tokens, i) || tokens[i]!.suffixed || (tokens[i]!.compound && all.names > 0) ? [] : textHit(spot, 'bare', i, 0, end, bracketed || chained(tokens, i) ? looseness(tokens, i) : 'fair')));
  if (hits.length > 0) return hits;
  return all.agencies.length === 0 && unnamedAlone(tokens, all) ? [unnamedHit(spot, 'bare', all.unnamed[0]!, 0, end)] : [];
}

/** Names in a bare line must be tied to the agency by "and", "with", a slash or a comma, and be no person beside a slash. */
function joined(tokens: readonly Token[], all: Residue): boolean {
  const ties = tokens.filter((token) => is(token, AND | WITH) || token.text === '/' || token.text === ',' || token.text === '-' || token.text === '+' || token.text === '=').length;
  return ties > 0 && !(all.longestName >= 2 && tokens.some((token) => token.text === '/') && !isOpening(tokens[0]) && all.plain === 0);
}

/** "（ワシントン時事）": a place before the agency, in one bracket; "भाषा निहारिका": Hindi desks sign after the agency. */
function signed({ line: { tokens }, language }: Spot, all: Residue): boolean {
  if (all.names > 0 || all.agencies.length !== 1) return false;
  const [at] = all.agencies as [number];
  if (language === 'hi') return at === 0 && all.words <= 5;
  return isOpening(tokens[0]) && isClosing(tokens[at + 1]) && at <= 2 && /[\u3040-\u9fff]/.test(tokens[at]!.text);
}

/** "Reuters Connect", "Bloomberg Green", "Green Bloomberg": an unknown name stuck to the agency makes another name of it. */
const stuck = (tokens: readonly Token[], i: number): boolean =>
  (touches(tokens, i, i + 1) && isNameWord(tokens[i + 1]!) && tokens[i + 1]!.shape !== 'plain') || (touches(tokens, i - 1, i) && isNameWord(tokens[i - 1]!) && tokens[i - 1]!.shape !== 'plain') || is(tokens[i + 1], NOT_AGENCY);

const chained = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.text === '/' || tokens[i + 1]?.text === '/';

/** Small letters are believed in a chain of three letters or more: "(sda/dpa/afp)". */
const looseness = (tokens: readonly Token[], i: number): Strength => (tokens[i]!.loose && !chained(tokens, i) ? 'fair' : 'strong');

const unnamedAlone = (tokens: readonly Token[], all: Residue): boolean =>
  tokens.some((token) => is(token, WITH | AND | BY)) || (all.names === 0 && all.plain === 0) || tokens.some((token) => token.text === '/');

/** A first sentence that is nothing but one name: "Bloomberg. More stories like this are available ..." */
export function alone(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  if (tokens.length > 30) return [];
  const at = isDash(tokens[0]) ? 1 : 0;
  const token = tokens[at];
  if (!token?.form || token.form.risky || token.loose || !endsSentence(tokens, at + 1) || tokens[at + 1]!.text !== '.' || at + 2 >= tokens.length) return [];
  return textHit(spot, 'bare', at, 0, at + 1, 'fair');
}

/** After the last sentence: "... he said. (AFP)", "... sagte sie. dpa/lby", "... - Bernama", "... /ritzau/". */
export function tail(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.shape === 'sign' && '.*'.includes(tokens[end - 1]!.text)) end--;
  if (end < 3) return [];
  const slash = tokens[end - 1]!.text === '/';
  if (isClosing(tokens[end - 1]) || slash) {
    const open = lastIndexOf(tokens, end - 2, (token) => slash ? token.text === '/' : isOpening(token));
    if (open < 1 || end - open > 24) return [];
    const inside = residue(tokens, open + 1, end - 1);
    if (inside.agencies.length + inside.unnamed.length === 0 || inside.prose > 0 || inside.names > 4 || inside.plain > 4 || inside.quotes) return [];
    if (tokens.slice(open, end).some((token) => is(token, PHOTO | NOT_AGENCY) && token.form === null && !is(token, SMALL | RIGHTS))) return [];
    const parted = open === 0 || endsSentence(tokens, open - 1) || closesQuote(tokens, open - 1) || tokens[open]!.edge || slash;
    const strength = parted ? 'strong' : 'fair';
    // Without a full stop before it the bracket may spell out a name: "the French agency (AFP)".
    if (!parted && (is(tokens[open - 1], AGENCY_WORD) || tokens[open - 1]!.shape !== 'lower' || inside.names > 0)) return [];
    const hits = inside.agencies.filter((i) => !stuck(tokens, i) && (parted || !tokens[i]!.form!.risky || tokens[i]!.text.length > 3)).flatMap((i) => textHit(spot, 'tail', i, open, end, strength === 'strong' ? looseness(tokens, i) : 'fair'));
    if (hits.length === 0 && inside.agencies.length === 0 && parted && inside.names <= 1) return [unnamedHit(spot, 'tail', inside.unnamed[0]!, open, end)];
    return hits;
  }
  // A bare name after a full stop or a dash; of scripts without capitals only Hindi desks sign beside it.
  let from = end - 1;
  while (from > 0 && !endsSentence(tokens, from - 1) && !closesQuote(tokens, from - 1) && !tokens[from]!.edge && !(isDash(tokens[from]) && tokens[from]!.spaced) && end - from < 14) from--;
  if (from === 0 || end - from >= 14) return [];
  const rest = residue(tokens, from, end);
  if (rest.agencies.length === 0 || rest.prose > 0 || rest.names > 0 || rest.plain > (spot.language === 'hi' ? 3 : 0) || (isDash(tokens[from]) && !endsSentence(tokens, from - 1) && !closesQuote(tokens, from - 1) && tokens[from]!.edge === false && tokens[from - 1]!.shape !== 'sign')) return [];
  if (tokens.slice(from, end).some((token) => is(token, PHOTO | NOT_AGENCY | CITE_BEFORE) && token.form === null && !is(token, AND | SMALL | WITH | ARTICLE))) return [];
  if (tokens.slice(from, end).some((token) => token.roles !== 0 && token.form === null && !is(token, AND | WITH | ARTICLE | AGENCY_WORD | RIGHTS | UNNAMED | ROLE))) return [];
  const final = tokens[end - 1]!;
  if (final.form === null && final.shape === 'lower' && is(final, AND | WITH | ARTICLE)) return [];
  return rest.agencies.filter((i) => !tokens[i]!.suffixed && !tokens[i]!.compound).flatMap((i) => textHit(spot, 'tail', i, from, end, 'fair'));
}

const closesQuote = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === '"' && (endsSentence(tokens, i - 1) || tokens[i - 1]?.text === '.' || tokens[i - 1]?.text === '!' || tokens[i - 1]?.text === '?');

function lastIndexOf(tokens: readonly Token[], from: number, test: (token: Token) => boolean): number {
  for (let i = from; i >= 0 && from - i < 40; i--) if (test(tokens[i]!)) return i;
  return -1;
}

