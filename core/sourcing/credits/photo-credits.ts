/** Finds picture credits: "Foto: Jane Doe/dpa", "(AP Photo/Jane Doe)", "Jane Doe / AFP via Getty Images", a bare "EFE" that ends a caption. */
import { agencyOf } from './finding.ts';
import type { Hit, Spot } from './finding.ts';
import { endsSentence, is, isClosing, isNameWord, isOpening, isProse, isSignature, residue, touches } from './line-parts.ts';
import type { Token } from './tokens.ts';
import { AND, ARTICLE, BY, CITE_BEFORE, COPY, FILE, PHOTO, RIGHTS, ROLE, SMALL, SOURCE } from './roles.ts';

type Bound = 'lead' | 'source' | 'bracket' | 'edge' | 'prose';
/** `photo`: a picture word stands in the reach, as in "新华社记者 A 摄" and "— Bernama pic". */
type Reach = { at: number; bound: Bound; names: number; photo: boolean };

const LONGEST_CHAIN = 26;
const SEPARATORS = '/|,:=&+·\'.-*';

/** Every agency of the line, with whether it is a picture's credit. Only for places where pictures have credits. */
export function photoCredits(spot: Spot): Hit[] {
  const { tokens } = spot.line;
  const hits: Hit[] = [];
  const short = tokens.length <= 80 && residue(tokens, 0, tokens.length).words <= 40;
  tokens.forEach((token, i) => {
    if (!token.form || token.suffixed) return;
    const hit = spot.place === 'caption' ? inCaption(spot, i) : elsewhere(spot, i, short);
    if (hit) hits.push(hit);
  });
  return hits;
}

function inCaption(spot: Spot, i: number): Hit | null {
  const { tokens } = spot.line;
  const token = tokens[i]!, next = tokens[i + 1];
  const left = walkLeft(tokens, i), right = walkRight(tokens, i);
  const slash = isChainSign(tokens, i - 1) || isChainSign(tokens, i + 1);
  const led = (left.bound === 'lead' && isLead(tokens, left.at, i)) || left.bound === 'source';
  if (token.compound && !led) return null;
  // "写真共同展": in scripts without spaces more signs make another word of it.
  if (token.shape === 'plain' && next?.shape === 'plain' && !next.spaced && !next.edge && isNameWord(next) && !right.photo) return null;
  if (right.bound === 'prose' && !slash && !token.form!.photo) return null;
  if (led || slash) return hit(spot, i, left, right, 'strong');
  if (right.photo && right.bound !== 'prose') return hit(spot, i, left, right, is(next, PHOTO) ? 'strong' : 'fair');
  // "Associated Press CEO Daisy Veerasingham": the agency is part of what the picture shows.
  if (touches(tokens, i, i + 1) && (isNameWord(next!) || is(next, ROLE)) && !token.form!.photo) return null;
  if (left.bound === 'bracket' && right.bound === 'bracket') return hit(spot, i, left, right, 'strong');
  if (token.form!.photo && right.bound !== 'prose') return hit(spot, i, left, right, 'fair');
  const ends = next === undefined || next.edge || next.form !== null || next.shape === 'sign' || is(next, FILE | PHOTO | RIGHTS);
  if (!ends) return null;
  // Korean and Chinese captions end in the agency without a sign.
  const last = i === tokens.length - 1 || (i === tokens.length - 2 && next!.text === '.');
  if (token.shape === 'plain' && last && token.spaced) return hit(spot, i, { ...left, at: i }, right, 'fair');
  const before = tokens[i - 1];
  if (left.bound !== 'edge' || left.names > 5 || (before && !token.edge && is(before, ARTICLE | SMALL | CITE_BEFORE | BY | AND) && left.at !== i - 1)) return null;
  // Names stuck to the agency are a photographer only right after a boundary: ". Kin Cheung AP".
  if (touches(tokens, i - 1, i) && isNameWord(before!)) {
    const named = tokens.slice(left.at, i).every((other) => isNameWord(other) || other.text === '.' || other.text === '-');
    if (!named || left.names < 2 || left.names > 4 || left.at === 0) return null;
  }
  return hit(spot, i, left, right, 'fair');
}

/** A picture word opens a credit when a sign or "by" follows it, or when it begins a part of the caption. */
function isLead(tokens: readonly Token[], from: number, to: number): boolean {
  if (leadOf(tokens, from, to) !== null) return true;
  return from === 0 || tokens[from]!.edge || tokens[from - 1]!.shape === 'sign';
}

/** Outside captions a picture credit must say that it is one. */
function elsewhere(spot: Spot, i: number, short: boolean): Hit | null {
  const { tokens } = spot.line;
  const token = tokens[i]!;
  const left = walkLeft(tokens, i), right = walkRight(tokens, i);
  if (right.bound === 'prose' && !isChainSign(tokens, i + 1)) return null;
  const starts = left.at === 0 || tokens[left.at]!.edge || endsSentence(tokens, left.at - 1) || isOpening(tokens[left.at]) || isOpening(tokens[left.at - 1]);
  const bracketed = isOpening(tokens[left.at]) && right.bound === 'bracket';
  if (token.form!.photo && (bracketed || (starts && short && !token.form!.risky && spot.place !== 'after'))) return hit(spot, i, left, right, 'strong');
  if (!starts) return null;
  const lead = leadOf(tokens, left.at, i);
  if (lead === 'photo' && (short || bracketed)) return hit(spot, i, left, right, 'strong');
  // "© Jane Doe/AP" is a picture anywhere; "© AP" above the text is the picture's, below it the text's.
  const slashName = tokens[i - 1]?.text === '/' && personBefore(tokens, i - 1);
  if (lead === 'copy' && short && (slashName || spot.place === 'before' || spot.place === 'byline')) return hit(spot, i, left, right, 'strong');
  if (slashName && short && spot.place === 'before' && left.bound === 'edge') return hit(spot, i, left, right, 'fair');
  return null;
}

/** What opens the credit between the start of its chain and the agency: a picture word, a copyright sign, nothing. */
function leadOf(tokens: readonly Token[], from: number, to: number): 'photo' | 'copy' | null {
  let found: 'photo' | 'copy' | null = null;
  for (let i = from; i < to; i++) {
    if (is(tokens[i], PHOTO) && !is(tokens[i], COPY)) {
      const next = tokens[i + 1]?.text;
      if (next === ':' || next === '/' || next === '=' || next === '|' || next === '-' || next === '.' || is(tokens[i + 1], COPY | BY) || /\s|by$/.test(tokens[i]!.text) || isOpening(tokens[from]) || i + 1 === to) return 'photo';
    }
    if (is(tokens[i], COPY) || tokens[i]!.text.toLowerCase() === 'copyright') found = 'copy';
  }
  return found;
}

function personBefore(tokens: readonly Token[], slash: number): boolean {
  let words = 0;
  for (let i = slash - 1; i >= 0 && (isNameWord(tokens[i]!) || (words > 0 && tokens[i]!.text === '.')); i--) if (tokens[i]!.shape !== 'sign') words++;
  return words >= 2;
}

const isChainSign = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === '/' || tokens[i]?.text === '|' || /^via\b/i.test(tokens[i]?.text ?? '');

function hit(spot: Spot, i: number, left: Reach, right: Reach, strength: 'strong' | 'fair'): Hit | null {
  const token = spot.line.tokens[i]!;
  const agency = agencyOf(token, spot.language, strength);
  if (!agency) return null;
  if (strength === 'fair' && token.loose && token.form!.exact.length < 6) return null;
  return { agency, name: agency.name, as: 'photo-credit', frame: 'photo', token: i, from: left.at, to: right.at };
}

/** How far the credit reaches to the left of the agency, and what stops it there. */
export function walkLeft(tokens: readonly Token[], i: number): Reach {
  let names = 0;
  const photo = false;
  let at = i;
  for (let j = i - 1; j >= 0 && i - j <= LONGEST_CHAIN; j--) {
    const token = tokens[j]!;
    const lead = is(token, PHOTO | COPY) || (is(token, SOURCE) && (tokens[j + 1]?.text === ':' || tokens[j + 1]?.text === '='));
    if (tokens[j + 1]!.edge && !lead && !SEPARATORS.includes(token.text) && !isOpening(token) && !SEPARATORS.includes(tokens[j + 1]!.text)) return { at, bound: 'edge', names, photo };
    if (isOpening(token)) return { at: j, bound: 'bracket', names, photo };
    if (isClosing(token) || (endsSentence(tokens, j) && !isOpening(token))) return { at, bound: 'edge', names, photo };
    if (lead) return { at: leadStart(tokens, j), bound: is(token, PHOTO | COPY) ? 'lead' : 'source', names, photo };
    if (token.shape === 'sign') {
      if (token.text === '"') { if (j === i - 1) continue; return { at, bound: 'prose', names, photo }; }
      if (!SEPARATORS.includes(token.text)) return { at, bound: 'edge', names, photo };
      continue;
    }
    if (isProse(tokens, j)) return { at, bound: 'prose', names, photo };
    if (isNameWord(token)) { if (++names > 12) return { at, bound: 'prose', names, photo }; }
    if (token.form === null && is(token, SMALL | ARTICLE | CITE_BEFORE) && !isNameWord(token) && !isSignature(tokens, j)) continue;
    at = j;
  }
  return { at: i - at <= LONGEST_CHAIN ? at : i, bound: at === 0 || i < LONGEST_CHAIN ? 'edge' : 'prose', names, photo };
}

/** "Photo credit: ", "(Foto: ": the first token of the words that open the credit. */
function leadStart(tokens: readonly Token[], j: number): number {
  let at = j;
  while (at > 0 && !tokens[at]!.edge && (is(tokens[at - 1], PHOTO | FILE | COPY) || (isOpening(tokens[at - 1]) && at - 1 >= 0))) {
    at--;
    if (isOpening(tokens[at])) break;
  }
  return at;
}

export function walkRight(tokens: readonly Token[], i: number): Reach {
  let names = 0;
  let photo = false;
  let at = i + 1;
  for (let j = i + 1; j < tokens.length && j - i <= LONGEST_CHAIN; j++) {
    const token = tokens[j]!;
    if (token.edge && !SEPARATORS.includes(token.text) && !isClosing(token) && !SEPARATORS.includes(tokens[j - 1]!.text)) return { at, bound: 'edge', names, photo };
    if (isClosing(token)) return { at: j + 1, bound: 'bracket', names, photo };
    if (isOpening(token)) return { at, bound: 'edge', names, photo };
    if (endsSentence(tokens, j)) return { at, bound: 'edge', names, photo };
    if (token.shape === 'sign') {
      if (token.text === '"') { if (j === i + 1) continue; return { at, bound: 'prose', names, photo }; }
      if (!SEPARATORS.includes(token.text)) return { at, bound: 'edge', names, photo };
      continue;
    }
    if (isProse(tokens, j)) return { at, bound: 'prose', names, photo };
    // Only the last word before the end counts: "dpa Bild mit ..." is prose.
    photo = names <= 3 && (is(token, PHOTO) || (is(token, SOURCE) && token.shape === 'plain'));
    if (isNameWord(token) && ++names > 10) return { at, bound: 'prose', names, photo };
    at = j + 1;
  }
  return { at, bound: at >= tokens.length - 1 ? 'edge' : 'prose', names, photo };
}
