/** Reads the first words of a text: "PARIS, May 5 (AFP) —", "(서울=연합뉴스)", "新华社北京4月24日电", "МОСКВА, 5 июля. /ТАСС/." */
import { agencyOf } from './finding.ts';
import type { Hit, Spot } from './finding.ts';
import { is, isClosing, isDash, isNameWord, isOpening, residue } from './line-parts.ts';
import type { Token } from './tokens.ts';
import { AND, ARTICLE, CLOSE_END, HEAD, ROLE, SMALL } from './roles.ts';

const LONGEST_HEAD = 22;

/** Agencies in the dateline of a first paragraph. */
export function datelines(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  return bracketHead(spot, tokens) ?? placeHead(spot, tokens) ?? slashHead(spot, tokens) ?? hanHead(spot, tokens) ?? [];
}

const asDateline = (spot: Spot, at: readonly number[], from: number, to: number, strength: 'strong' | 'fair'): Hit[] =>
  at.flatMap((i) => {
    const agency = agencyOf(spot.line.tokens[i]!, spot.language, strength);
    return agency && agency.kind !== 'photo' ? [{ agency, name: agency.name, as: 'dateline' as const, frame: 'dateline' as const, token: i, from, to }] : [];
  });

/** A bracket first: "(ANSA) - ROMA", "【ワシントン共同】", "(서울=연합뉴스) 김토일 기자 =". */
function bracketHead(spot: Spot, tokens: readonly Token[]): Hit[] | null {
  if (!isOpening(tokens[0])) return null;
  const close = closingOf(tokens, 0);
  if (close < 0 || close > LONGEST_HEAD) return null;
  const inside = residue(tokens, 1, close);
  const known = inside.agencies.filter((i) => !tokens[i]!.compound);
  if (known.length === 0 || inside.prose > 0 || inside.names > 5 || inside.plain > 6 || is(tokens[1], ROLE)) return null;
  const square = tokens[0]!.text === '[';
  const equals = tokens.slice(1, close).some((token) => token.text === '=');
  const next = tokens[close + 1];
  const dash = isDash(next) || next === undefined || next.text === ':';
  const caseless = known.some((i) => tokens[i]!.shape === 'plain');
  // "(AFP) Text" without a dash is a dateline too, but only a sure name is believed.
  return asDateline(spot, known, 0, dash && isDash(next) ? close + 2 : close + 1, square || equals || dash || caseless ? 'strong' : 'fair');
}

/** A place first, the agency in brackets or after a dash or comma. */
function placeHead(spot: Spot, tokens: readonly Token[]): Hit[] | null {
  const end = placeEnd(tokens);
  if (end === 0) return agencyFirst(spot, tokens);
  let at = end;
  if (isDash(tokens[at]) || tokens[at]?.text === ',' || tokens[at]?.text === '.') at++;
  if (isDash(tokens[at])) at++;
  const slashed = tokens[at]?.text === '/';
  if (isOpening(tokens[at]) || slashed) {
    const close = slashed ? tokens.findIndex((token, i) => i > at && token.text === '/') : closingOf(tokens, at);
    if (close < 0 || close - at > 12) return null;
    const inside = residue(tokens, at + 1, close);
    if (inside.agencies.length === 0 || inside.prose > 0 || inside.names > 2 || inside.plain > 3) return null;
    if (tokens.slice(0, end).some((token) => token.form !== null) || spellsOut(tokens, end, tokens[inside.agencies[0]!]!)) return null;
    const next = tokens[close + 1];
    const dash = isDash(next) || next?.text === ':' || next === undefined || ((next.text === '.' || next.text === '।') && !slashed) || slashed || next.text === '=';
    const dated = tokens.slice(0, end).some((token) => token.shape === 'number');
    if (!dash) {
      // Without a dash a capital must follow, and the place be short: "Berlin (dpa/bb) In der ...".
      const goesOn = next.shape === 'title' || next.shape === 'upper' || next.shape === 'plain' || next.text === '"';
      const words = residue(tokens, 0, end).words;
      if (!goesOn || words > (dated ? 8 : 3) || next.roles !== 0 && !is(next, ARTICLE | SMALL)) return null;
    }
    return asDateline(spot, inside.agencies, 0, close + (isDash(next) ? 2 : 1), dash ? 'strong' : 'fair');
  }
  const token = tokens[at];
  const parted = at > end || tokens[at - 1]?.text === '.' || isDash(tokens[at - 1]);
  if (!token?.form || token.suffixed || !parted || at > end + 2) return null;
  // "МОСКВА, 5 июл - РИА Новости.", "КИЇВ. 5 травня. УНІАН.", "ANKARA-İHA"
  const last = lastOfChain(tokens, at);
  const next = tokens[last + 1];
  const capitals = tokens[0]!.shape === 'upper' || tokens[0]!.shape === 'plain' || tokens.slice(0, end).some((token) => token.shape === 'number');
  if (!capitals || (next !== undefined && next.text !== '.' && !isDash(next) && next.text !== ':' && next.text !== '/')) return null;
  return asDateline(spot, residue(tokens, at, last + 1).agencies, 0, Math.min(last + 2, tokens.length), 'fair');
}

/** "AFP - Text", "Reuters, London -": only with a dash. */
function agencyFirst(spot: Spot, tokens: readonly Token[]): Hit[] | null {
  if (!tokens[0]?.form || tokens[0].compound || tokens[0].suffixed) return null;
  let last = lastOfChain(tokens, 0);
  if (tokens[last + 1]?.text === ',' && tokens[last + 2] && isNameWord(tokens[last + 2]!)) last += 2;
  const next = tokens[last + 1];
  if (next === undefined || !isDash(next) || !next.spaced || !tokens[last + 2]?.spaced) return null;
  return asDateline(spot, residue(tokens, 0, last + 1).agencies, 0, last + 2, 'fair');
}

/** "/TASS/. Text", "/ТАСС/." */
function slashHead(spot: Spot, tokens: readonly Token[]): Hit[] | null {
  if (tokens[0]?.text !== '/' || !tokens[1]?.form || tokens[2]?.text !== '/') return null;
  return asDateline(spot, [1], 0, 3, 'strong');
}

const WIRED = /^[电電讯訊]/;

/** "新华社北京4月24日电", "(中央社記者王大明台北24日電)", "据新华社电". */
function hanHead(spot: Spot, tokens: readonly Token[]): Hit[] | null {
  let at = 0;
  while (at < 3 && (isOpening(tokens[at]) || is(tokens[at], HEAD) || tokens[at]?.text === '-')) at++;
  const token = tokens[at];
  if (!token?.form || !/[\u3400-\u9fff]/.test(token.text)) return null;
  const reach = token.end + 30;
  for (let i = at; i < tokens.length && tokens[i]!.start < reach; i++) {
    const { text } = tokens[i]!;
    if (i > at && (text === '.' || text === ',' || text === '"')) return null;
    if (i > at && (is(tokens[i], CLOSE_END) || text.length <= 3) && WIRED.test(text)) return asDateline(spot, [at], 0, i + 1, 'strong');
    const glued = i > at && tokens[i]!.shape === 'plain' && /[日社][电電讯訊]/.test(text);
    if (glued) return asDateline(spot, [at], 0, i + 1, 'strong');
  }
  return null;
}

/** Position after the words that could be a place and a date; 0 when the text begins otherwise. */
export function placeEnd(tokens: readonly Token[]): number {
  let at = 0;
  let words = 0;
  let plain = 0;
  while (at < tokens.length && at < LONGEST_HEAD) {
    const token = tokens[at]!;
    if (token.form !== null) break;
    if (token.shape === 'sign') {
      // "New Delhi [India], May 5"
      const close = isOpening(token) && at > 0 ? closingOf(tokens, at) : -1;
      const goesOn = tokens[close + 1]?.text === ',' || tokens[close + 1]?.text === '[';
      if (close > at && close - at <= 4 && goesOn && tokens.slice(at, close).every((inner) => inner.form === null)) { at = close + 1; continue; }
      if (isOpening(token) || (isDash(token) && (token.spaced || tokens[at + 1]?.spaced || tokens[at + 1]?.form))) break;
      if (!"/,.-'".includes(token.text)) break;
      at++;
      continue;
    }
    if (token.shape === 'lower') {
      // Months and particles in small letters: "Praha 6. listopadu", "Madrid, 28 de octubre", "Frankfurt am Main".
      const dated = tokens.slice(Math.max(0, at - 3), at).some((before) => before.shape === 'number');
      if (at === 0 || (!dated && !is(token, SMALL | ARTICLE | AND) && token.text.length > 3)) return 0;
    } else if (token.shape === 'plain') plain++;
    else if (token.shape !== 'number') words++;
    at++;
  }
  if (words > 8 || plain > 6 || (words === 0 && plain === 0 && tokens[0]?.shape !== 'number')) return 0;
  // A sign left dangling before the bracket belongs to what follows.
  while (at > 0 && (tokens[at - 1]!.text === ',' || tokens[at - 1]!.text === '/' || (tokens[at - 1]!.text === '.' && tokens[at]?.text === '/'))) at--;
  return at;
}

/** "Pakistan Tehreek-e-Insaf (PTI)": the words before the bracket spell its letters, so it is no agency. */
function spellsOut(tokens: readonly Token[], end: number, agency: Token): boolean {
  const letters = agency.text.toLowerCase();
  if (!/^\p{L}{2,5}$/u.test(letters)) return false;
  const initials = tokens.slice(0, end).filter((token) => token.shape === 'title' || token.shape === 'upper').map((token) => token.text[0]!.toLowerCase());
  return initials.length >= letters.length && initials.slice(-letters.length).join('') === letters;
}

function closingOf(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= LONGEST_HEAD; i++) if (isClosing(tokens[i])) return i;
  return -1;
}

/** Last token of "AFP/Reuters", "AFP, AP and dpa" that begins at `at`. */
function lastOfChain(tokens: readonly Token[], at: number): number {
  let last = at;
  while ((tokens[last + 1]?.text === '/' || tokens[last + 1]?.text === ',' || tokens[last + 1]?.text === '-' || is(tokens[last + 1], AND)) && tokens[last + 2]?.form) last += 2;
  return last;
}

/** The place of a dateline without an agency ("AUBURN, Wash. —", "Berlin."): where, not who. Token positions. */
export function placeOnly(spot: Spot): { from: number; to: number } | null {
  const { tokens } = spot.line;
  // German papers: "Chemnitz. Text".
  const stop = tokens.findIndex((token, i) => i > 3 || token.text === '.');
  if (spot.language?.startsWith('de') && stop > 0 && stop <= 3 && tokens.slice(0, stop).every((token) => (token.shape === 'title' && token.roles === 0) || token.text === '-' || token.text === '/') && tokens.length > stop + 5) return { from: 0, to: stop + 1 };
  const end = placeEnd(tokens);
  if (end === 0 || tokens.slice(0, end).some((token) => token.shape === 'plain' || (token.roles & ~(SMALL | ARTICLE | AND)) !== 0)) return null;
  const { names } = residue(tokens, 0, end);
  const next = tokens[end];
  const wire = isDash(next) && next!.spaced && !tokens[end + 1]?.edge;
  if (wire && names > 0 && names <= 5 && (tokens[0]!.shape === 'upper' || tokens.slice(0, end).some((token) => token.text === '/' && token.spaced === false))) return { from: 0, to: end + 1 };
  return null;
}
