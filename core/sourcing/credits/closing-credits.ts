/** Finds text credits by their words: "With reporting by AP", "Quelle: sid/dpa", "X contributed to this report", "© AFP". */
import { alone, bare, tail } from './bare-credits.ts';
import { textHit, unnamedHit } from './finding.ts';
import type { Frame, Hit, Spot, Strength } from './finding.ts';
import { is, isNameWord, isProse, namesOne, residue, sentences } from './line-parts.ts';
import type { Token } from './tokens.ts';
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

/** Skips brackets, dashes and bullets that a credit line may begin with. */
function lineStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]!.shape === 'sign' && !is(tokens[at], COPY)) at++;
  return at;
}

/** "Quelle: ntv.de, ino/dpa", "来源：新华社", "Źródło: PAP". */
function bySource(spot: Spot, from: number, to: number): Hit[] | null {
  const { tokens } = spot.line;
  const start = lineStart(tokens, from, to);
  if (!is(tokens[start], SOURCE) || to - start > LONGEST_CREDIT) return null;
  let at = start + 1;
  while (at < to && (is(tokens[at], SOURCE | AGENCY_WORD | ARTICLE) && tokens[at]!.form === null)) at++;
  const marked = tokens[at]?.text === ':' || tokens[at]?.text === '=' || tokens[at]?.text === '/' || tokens[at]?.text === '|';
  if (marked) at++;
  else if (!tokens[at]?.form || tokens[at]!.compound || is(tokens[start], CITE_BEFORE) && residue(tokens, at, to).prose > 0 || residue(tokens, at, to).plain > 2) return null;
  if (is(tokens[at], PHOTO) && tokens[at + 1]?.text === ':') return null;
  return list(spot, 'source', at, to, from, marked ? 'strong' : 'fair', 1);
}

/** "With reporting by AP", "Mit Material von dpa": the agencies after the opening words. */
function byOpening(spot: Spot, from: number, to: number): Hit[] | null {
  const { tokens } = spot.line;
  for (let i = from; i < to; i++) {
    if (!is(tokens[i], OPEN)) continue;
    const atStart = i === lineStart(tokens, from, to) && (i === from || tokens[i - 1]!.text !== '"');
    if (!atStart && to - from > LONGEST_CREDIT) break;
    const lead = residue(tokens, from, i);
    // Inside a long sentence the words are somebody's prose: "citing information from Reuters".
    if (!atStart && (lead.words > 16 || !speaksOfText(tokens, from, i) || lead.quotes || spot.place === 'body' || cites(tokens, from, i))) continue;
    // One word is no frame of its own ("за", "text"): it needs the line's start and nothing but a list after it.
    const weak = !/\s/.test(tokens[i]!.text) && tokens[i]!.shape !== 'plain';
    if (weak && (!atStart || residue(tokens, i + 1, to).prose > 0)) continue;
    const found = list(spot, 'open', i + 1, to, from, weak ? 'fair' : 'strong', atStart ? 3 : 2);
    if (found && !goesOnAsProse(tokens, Math.max(...found.map((hit) => hit.token)) + 1, to)) return found;
  }
  return null;
}

/** Before opening words in mid-sentence stands nothing, or a word for the text: "This report includes material from". */
const speaksOfText = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some((token) => is(token, TEXT_WORD)) || tokens.slice(from, to).every((token) => token.shape === 'sign' || token.shape === 'plain' || (is(token, SMALL | ARTICLE | AND | WITH | BY) && token.form === null));

/** "Reporting by AP has shown that ...": a sentence whose verb comes after the names. */
function goesOnAsProse(tokens: readonly Token[], from: number, to: number): boolean {
  let prose = 0;
  for (let i = from; i < to && tokens[i]!.text !== ';'; i++) {
    const token = tokens[i]!;
    if (token.shape !== 'plain' && is(token, CITE_AFTER) && !is(token, AGENCY_WORD | ROLE | RIGHTS | SMALL | AND | CLOSE | CLOSE_END | OPEN | BY)) return true;
    if (isProse(tokens, i) && ++prose > 4) return true;
  }
  return false;
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
    if (is(token, UNNAMED) && !namesOne(tokens, i)) { unnamed.push(i); last = i + 1; }
    if (token.form) {
      // "Source: AP photographer" is not what AP wrote; "AP writer" is.
      hits.push(...textHit(spot, frame, i, start, to, strength));
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
  for (let i = start + 1; i < Math.min(to, start + 2 * LONGEST_CREDIT); i++) {
    if (!is(tokens[i], CLOSE | CLOSE_END)) continue;
    const final = !is(tokens[i], CLOSE);
    if (final && tokens.slice(i + 1, to).some((token) => token.shape !== 'sign')) continue;
    const before = residue(tokens, start, i);
    if (before.words > LONGEST_CREDIT || before.prose > 4 || before.quotes || before.agencies.length + before.unnamed.length === 0) continue;
    if (final && (before.prose > 2 || before.words > 16 || before.names > 6)) continue;
    if (spot.place === 'body' && before.words > 30) continue;
    const hits = before.agencies.filter((at) => !tokens[at]!.compound || !final).flatMap((at) => textHit(spot, 'close', at, from, to, final ? 'fair' : 'strong'));
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
  let copy = start;
  while (copy < Math.min(start + 6, to) && !is(tokens[copy], COPY) && tokens[copy]!.text.toLowerCase() !== 'copyright') copy++;
  if (copy >= Math.min(start + 6, to) || residue(tokens, start, copy).prose > 0) return null;
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
  return textHit(spot, 'copyright', at, from, Math.min(to, at + 14), 'strong');
}

/** Persian papers open with their source: "به گزارش خبرگزاری X، ...". */
function byHead(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  if (!is(tokens[0], HEAD) || !/[\u0600-\u06ff]/.test(tokens[0]!.text)) return [];
  for (let i = 1; i < Math.min(6, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.form) return textHit(spot, 'head', i, 0, i + 1, 'strong');
    if (token.shape === 'sign' && token.text !== '"') return [];
  }
  return [];
}
