/** Finds text credits: "With reporting by AP", "Quelle: sid/dpa", "X contributed to this report", "(AFP)" or "dpa" after the last sentence. */
import { agencyOf } from './finding.ts';
import type { Frame, Hit, Spot, Strength } from './finding.ts';
import { endsSentence, is, isClosing, isDash, isNameWord, isOpening, isProse, residue, touches } from './line-parts.ts';
import type { Residue } from './line-parts.ts';
import type { Token } from './lexer.ts';
import {
  AGENCY_WORD, AND, ARTICLE, BY, CITE_AFTER, CITE_BEFORE, CLOSE, CLOSE_END, COPY, HEAD, NOT_AGENCY, OPEN, PHOTO, RIGHTS, ROLE, SMALL, SOURCE, TEXT_WORD, UNNAMED, WITH,
} from './roles.ts';

/** Words that a sentence may have and still be a credit, not a paragraph that happens to hold one's words. */
const LONGEST_CREDIT = 60;

/** Text credits of a line: agencies and, with `agency` null, agencies without names. */
export function closingCredits(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  const hits: Hit[] = [];
  for (const [from, to] of sentences(tokens)) {
    hits.push(...(bySource(spot, from, to) ?? byOpening(spot, from, to) ?? byClose(spot, from, to) ?? byCopyright(spot, from, to) ?? []));
  }
  if (hits.length === 0 && spot.place !== 'body') hits.push(...bare(spot));
  if (hits.length === 0 && (spot.place === 'body-tail' || spot.place === 'after')) hits.push(...alone(spot), ...tail(spot));
  if (hits.length === 0 && spot.first) hits.push(...byHead(spot));
  return hits;
}

/** [from, to) of each sentence. */
export function sentences(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i > from && is(tokens[i + 1], SOURCE) && marksSource(tokens, i + 1)) { found.push([from, i + 1]); from = i + 1; continue; }
    if (!endsSentence(tokens, i) || i + 1 - from < 2) continue;
    let to = i + 1;
    while (to < tokens.length && (tokens[to]!.text === '"' || isClosing(tokens[to])) && !tokens[to]!.spaced) to++;
    found.push([from, to]);
    from = to;
  }
  if (from < tokens.length) found.push([from, tokens.length]);
  return found;
}

/** "Quelle:", "来源：": opens a part of its own wherever it stands. */
const marksSource = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.text === ':' || tokens[i + 1]?.text === '=';

/** Skips brackets, dashes and bullets that a credit line may begin with. */
function lineStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]!.shape === 'sign' && !is(tokens[at], COPY)) at++;
  return at;
}

const made = (spot: Spot, frame: Frame, i: number, from: number, to: number, strength: Strength): Hit[] => {
  const token = spot.line.tokens[i]!;
  const agency = agencyOf(token, spot.language, strength);
  if (!agency || agency.kind === 'photo' || (token.form!.photo && strength === 'fair')) return [];
  return [{ agency, name: agency.name, as: 'text-credit', frame, token: i, from, to }];
};
const unnamedHit = (spot: Spot, frame: Frame, i: number, from: number, to: number): Hit => ({ agency: null, name: spot.line.tokens[i]!.text, as: 'text-credit', frame, token: i, from, to });

/** "Quelle: ntv.de, ino/dpa", "来源：新华社", "Źródło: PAP". */
function bySource(spot: Spot, from: number, to: number): Hit[] | null {
  const { tokens } = spot.line;
  const start = lineStart(tokens, from, to);
  if (!is(tokens[start], SOURCE) || to - start > LONGEST_CREDIT) return null;
  let at = start + 1;
  while (at < to && (is(tokens[at], SOURCE | AGENCY_WORD | ARTICLE) && tokens[at]!.form === null)) at++;
  const marked = tokens[at]?.text === ':' || tokens[at]?.text === '=' || tokens[at]?.text === '/' || tokens[at]?.text === '|';
  if (marked) at++;
  else if (!tokens[at]?.form || tokens[at]!.compound || is(tokens[start], CITE_BEFORE) && residue(tokens, at, to).prose > 0) return null;
  if (is(tokens[at], PHOTO) && tokens[at + 1]?.text === ':') return null;
  return list(spot, 'source', at, to, from, marked ? 'strong' : 'fair', 1);
}

/** "With reporting by AP", "Mit Material von dpa": the agencies after the opening words. */
function byOpening(spot: Spot, from: number, to: number): Hit[] | null {
  const { tokens } = spot.line;
  for (let i = from; i < to; i++) {
    if (!is(tokens[i], OPEN)) continue;
    const lead = residue(tokens, from, i);
    const atStart = i === lineStart(tokens, from, to);
    // Inside a long sentence the words are somebody's prose: "citing information from Reuters".
    if (!atStart && (lead.words > 16 || (lead.plain === 0 && lead.words > 1 && !tokens.slice(from, i + 1).some((token) => is(token, TEXT_WORD))) || lead.quotes || to - from > LONGEST_CREDIT || spot.place === 'body' || cites(tokens, from, i))) continue;
    // One word is no frame of its own ("за", "text"): it needs the line's start and nothing but a list after it.
    const weak = !/\s/.test(tokens[i]!.text) && tokens[i]!.shape !== 'plain';
    if (weak && (!atStart || residue(tokens, i + 1, to).prose > 0)) continue;
    const found = list(spot, 'open', i + 1, to, from, weak ? 'fair' : 'strong', atStart ? 3 : 2);
    if (found && found.length > 0) return found;
  }
  return null;
}

const cites = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (is(tokens[i], CITE_BEFORE | CITE_AFTER) && !is(tokens[i], OPEN | BY | AGENCY_WORD | SMALL | AND | SOURCE | CLOSE_END)) return true;
  return false;
};

/** Agencies of a list; stops where prose begins. Null when there are none. `slack`: words of prose that may come before one. */
function list(spot: Spot, frame: Frame, from: number, to: number, start: number, strength: Strength, slack: number): Hit[] | null {
  const { tokens } = spot.line;
  const hits: Hit[] = [];
  const unnamed: number[] = [];
  let foreign = 0;
  let last = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (is(token, NOT_AGENCY)) { foreign++; continue; }
    if (is(token, UNNAMED) && !(tokens[i + 1]?.form && is(token, AGENCY_WORD))) { unnamed.push(i); last = i + 1; }
    if (token.form) {
      // "Source: AP photographer" is not what AP wrote; "AP writer" is.
      hits.push(...made(spot, frame, i, start, to, strength));
      foreign = 0;
      last = i + 1;
      continue;
    }
    if (is(token, CITE_AFTER) && !is(token, AGENCY_WORD | ROLE | RIGHTS | SMALL | SOURCE | AND | ARTICLE | CLOSE | CLOSE_END) && hits.length > 0 && foreign === 0 && i === last) { hits.pop(); break; }
    if (token.shape === 'sign' ? token.text === '"' : isProse(tokens, i)) if (++foreign > slack) break;
  }
  if (hits.length === 0 && unnamed.length > 0) hits.push(unnamedHit(spot, frame, unnamed[0]!, start, to));
  const end = hits.length > 0 && to - last > 14 ? last : to;
  return hits.length > 0 ? hits.map((hit) => ({ ...hit, to: end })) : null;
}

/** "Associated Press writer Jane Doe in Paris contributed to this report." */
function byClose(spot: Spot, from: number, to: number): Hit[] | null {
  const { tokens } = spot.line;
  const start = lineStart(tokens, from, to);
  for (let i = start + 1; i < to; i++) {
    if (!is(tokens[i], CLOSE | CLOSE_END)) continue;
    const rest = tokens.slice(i + 1, to).filter((token) => token.shape !== 'sign').length;
    if (is(tokens[i], CLOSE_END) && !is(tokens[i], CLOSE) && rest > 0) continue;
    const before = residue(tokens, start, i);
    if (before.words > LONGEST_CREDIT || before.prose > 4 || before.quotes || before.agencies.length + before.unnamed.length === 0) continue;
    if (is(tokens[i], CLOSE_END) && !is(tokens[i], CLOSE) && (before.prose > 2 || before.words > 16 || before.names > 6)) continue;
    if (spot.place === 'body' && before.words > 30) continue;
    const hits = before.agencies.filter((at) => !tokens[at]!.compound || is(tokens[i], CLOSE)).flatMap((at) => made(spot, 'close', at, from, to, is(tokens[i], CLOSE) ? 'strong' : 'fair'));
    if (hits.length > 0) return hits;
    if (before.agencies.length === 0 && before.unnamed.length > 0 && before.prose <= 2) return [unnamedHit(spot, 'close', before.unnamed[0]!, from, to)];
  }
  return null;
}

/** "© 2026 The Canadian Press", "© dpa-infocom, dpa:260516-99-53606/3": below the text; above it, it is a picture's. */
function byCopyright(spot: Spot, from: number, to: number): Hit[] | null {
  if (spot.place !== 'after' && spot.place !== 'body-tail' && spot.place !== 'body') return null;
  const { tokens } = spot.line;
  const start = lineStart(tokens, from, to);
  const copy = tokens.findIndex((token, i) => i >= start && i < Math.min(start + 6, to) && (is(token, COPY) || token.text.toLowerCase() === 'copyright'));
  if (copy < 0 || residue(tokens, start, copy).prose > 0) return null;
  let at = copy + 1;
  let words = 0;
  while (at < to && !tokens[at]!.form && words < 6) {
    const token = tokens[at]!;
    if (isProse(tokens, at) || (isNameWord(token) && !(tokens[at + 1]?.text === '/' && !isNameWord(tokens[at - 1]!)))) return null;
    if (token.shape !== 'sign') words++;
    at++;
  }
  const agency = tokens[at];
  if (at >= to || !agency?.form || (agency.compound && !/^-infocom/i.test(agency.text) && tokens[at + 1] !== undefined && spot.language !== 'de')) return null;
  if (spot.place === 'body' && to - from > 24) return null;
  return made(spot, 'copyright', at, from, Math.min(to, at + 14), 'strong');
}

/** A whole line that is nothing but agencies: "AFP", "- Reuters", "(dpa/lby)", "Le Figaro et AFP". */
function bare(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  const end = tokens.length;
  if (end > 30) return [];
  const all = residue(tokens, 0, end);
  if (all.agencies.length + all.unnamed.length === 0 || all.prose > 0 || all.quotes || all.sentences > 1) return [];
  if (all.names > 5 || all.longestName > 3 || all.plain > 4 || tokens.some((token) => token.shape === 'plain' && token.form === null && is(token, CITE_BEFORE | CITE_AFTER | HEAD) && !is(token, AGENCY_WORD | ROLE | SOURCE | AND | WITH | BY)) || tokens.some((token) => is(token, PHOTO | NOT_AGENCY) && token.form === null && !is(token, SMALL | RIGHTS))) return [];
  if (all.names + all.plain > 0 && !joined(tokens, all)) return [];
  const bracketed = isOpening(tokens[0]) || tokens[0]!.text === '/';
  const hits = all.agencies.flatMap((i) => (stuck(tokens, i) || tokens[i]!.suffixed || (tokens[i]!.compound && all.names > 0) ? [] : made(spot, 'bare', i, 0, end, bracketed || chained(tokens, i) ? (tokens[i]!.loose ? 'fair' : 'strong') : 'fair')));
  if (hits.length > 0) return hits;
  return all.agencies.length === 0 && unnamedAlone(tokens, all) ? [unnamedHit(spot, 'bare', all.unnamed[0]!, 0, end)] : [];
}

/** Names in a bare line must be tied to the agency by "and", "with", a slash or a comma, and be no person beside a slash. */
function joined(tokens: readonly Token[], all: Residue): boolean {
  const ties = tokens.filter((token) => is(token, AND | WITH) || token.text === '/' || token.text === ',' || token.text === '-' || token.text === '+' || token.text === '=').length;
  return ties > 0 && !(all.longestName >= 2 && tokens.some((token) => token.text === '/') && !isOpening(tokens[0]) && all.plain === 0);
}

/** "Reuters Connect", "Bloomberg Green", "Green Bloomberg": an unknown name stuck to the agency makes another name of it. */
const stuck = (tokens: readonly Token[], i: number): boolean =>
  (touches(tokens, i, i + 1) && isNameWord(tokens[i + 1]!) && tokens[i + 1]!.shape !== 'plain') || (touches(tokens, i - 1, i) && isNameWord(tokens[i - 1]!) && tokens[i - 1]!.shape !== 'plain') || is(tokens[i + 1], NOT_AGENCY);

const chained = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.text === '/' || tokens[i + 1]?.text === '/';

const unnamedAlone = (tokens: readonly Token[], all: Residue): boolean =>
  tokens.some((token) => is(token, WITH | AND | BY)) || (all.names === 0 && all.plain === 0) || tokens.some((token) => token.text === '/');

/** A first sentence that is nothing but one name: "Bloomberg. More stories like this are available ..." */
function alone(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  if (tokens.length > 30) return [];
  const at = isDash(tokens[0]) ? 1 : 0;
  const token = tokens[at];
  if (!token?.form || token.form.risky || token.loose || !endsSentence(tokens, at + 1) || tokens[at + 1]!.text !== '.' || at + 2 >= tokens.length) return [];
  return made(spot, 'bare', at, 0, at + 1, 'fair');
}

/** After the last sentence: "... he said. (AFP)", "... sagte sie. dpa/lby", "... - Bernama", "... /ritzau/". */
function tail(spot: Spot): Hit[] {
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
    const hits = inside.agencies.filter((i) => !stuck(tokens, i) && (parted || !tokens[i]!.form!.risky || tokens[i]!.text.length > 3)).flatMap((i) => made(spot, 'tail', i, open, end, tokens[i]!.loose ? 'fair' : strength));
    if (hits.length === 0 && inside.agencies.length === 0 && parted && inside.names <= 1) return [unnamedHit(spot, 'tail', inside.unnamed[0]!, open, end)];
    return hits;
  }
  // A bare name after a full stop or a dash.
  let from = end - 1;
  while (from > 0 && !endsSentence(tokens, from - 1) && !closesQuote(tokens, from - 1) && !tokens[from]!.edge && !(isDash(tokens[from]) && tokens[from]!.spaced) && end - from < 14) from--;
  if (from === 0 || end - from >= 14) return [];
  const rest = residue(tokens, from, end);
  if (rest.agencies.length === 0 || rest.prose > 0 || rest.names > 0 || rest.plain > 3 || (isDash(tokens[from]) && !endsSentence(tokens, from - 1) && !closesQuote(tokens, from - 1) && tokens[from]!.edge === false && tokens[from - 1]!.shape !== 'sign')) return [];
  if (tokens.slice(from, end).some((token) => is(token, PHOTO | NOT_AGENCY | CITE_BEFORE) && token.form === null && !is(token, AND | SMALL | WITH | ARTICLE))) return [];
  if (tokens.slice(from, end).some((token) => token.roles !== 0 && token.form === null && !is(token, AND | WITH | ARTICLE | AGENCY_WORD | RIGHTS | UNNAMED | ROLE))) return [];
  const final = tokens[end - 1]!;
  if (final.form === null && final.shape === 'lower' && is(final, AND | WITH | ARTICLE)) return [];
  return rest.agencies.filter((i) => !tokens[i]!.suffixed && !tokens[i]!.compound).flatMap((i) => made(spot, 'tail', i, from, end, 'fair'));
}

const closesQuote = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === '"' && (endsSentence(tokens, i - 1) || tokens[i - 1]?.text === '.' || tokens[i - 1]?.text === '!' || tokens[i - 1]?.text === '?');

function lastIndexOf(tokens: readonly Token[], from: number, test: (token: Token) => boolean): number {
  for (let i = from; i >= 0 && from - i < 40; i--) if (test(tokens[i]!)) return i;
  return -1;
}

/** Persian papers open with their source: "به گزارش خبرگزاری X، ...". */
function byHead(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  if (!is(tokens[0], HEAD) || !/[\u0600-\u06ff]/.test(tokens[0]!.text)) return [];
  for (let i = 1; i < Math.min(6, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.form) return made(spot, 'head', i, 0, i + 1, 'strong');
    if (token.shape === 'sign' && token.text !== '"') return [];
  }
  return [];
}
