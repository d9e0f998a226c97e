/**
 * Finds who made the text and the pictures of an article: wire agencies' credits, datelines and bylines, photo credits and
 * photo notes, republication, translation, and staff named in a closing line. A credit is an agency's name in a credit
 * frame in the right place; whatever is unsure is left out.
 */
import type { Agency } from '../../../data/schema.ts';
import type { Article, Block, Passage } from '../../article/article.ts';
import { atOnce, type Steps } from '../../steps.ts';
import type { Credit, PhotoNote } from '../sourcing.ts';
import { bylines } from './bylines.ts';
import { closingCredits } from './closing-credits.ts';
import { datelines, placeOnly } from './datelines.ts';
import type { Hit, Place, Spot } from './finding.ts';
import { lex } from './lexer.ts';
import { contributors, republication, translation } from './origin.ts';
import { passageOf, shortened } from './passages.ts';
import { photoCredits } from './photo-credits.ts';
import { photoNotes } from './photo-notes.ts';
import { scannerFor } from './scanner.ts';
import type { Scanner } from './scanner.ts';
import { selfIds, selfNames } from './self-names.ts';
import type { SelfNames } from './self-names.ts';

export type CreditsContext = { agencies: readonly Agency[]; self: SelfNames; language: string | null };

export type CreditsFound = {
  credits: Credit[];
  photoNotes: PhotoNote[];
  /** The outlet of "Originally published by ...", as printed. */
  republishedFrom: string | null;
  /** Names in a closing line, without the agencies' people. */
  contributors: string[];
  /** "AUBURN, Wash. —": where the text was filed from, when no agency stands with it. */
  placeDateline: Passage | null;
  /** The words that say that the text is a translation. */
  translated: Passage | null;
};

/** A line of the page to look at. */
type Part = { text: string; pieces: readonly string[]; place: Place; where: Passage['where']; first: boolean; bare: boolean };

/** Paragraphs at the end of a text in which a closing credit may stand, and at its start for a dateline. */
const TAIL = 3, HEAD = 2;
/** Blocks after the text that may be a bare agency's name; later ones are tags and teasers. */
const BARE_AFTER = 3;
/** Paragraphs of more signs than this are no paragraphs. */
const LONGEST_LINE = 8000, LONGEST_MIDDLE = 400;
/** Tokens of a line that may be a note about the text. */
const SHORT = 90;

/** Credits of an article. Pure; the agencies are compiled once per list and language. */
export function findCredits(given: CreditsContext & { article: Article }): CreditsFound {
  return atOnce(findCreditsInSteps(given));
}

/** The same, a line of the page a step. */
export function* findCreditsInSteps({ article, ...context }: CreditsContext & { article: Article }): Steps<CreditsFound> {
  if (article.kind === 'publisher' || article.body.length === 0) return nothing();
  const authors = [...new Set([...article.byline, ...article.metadata.authors])];
  const self = selfNames(article.host, context.self.names, context.agencies, context.self.agency);
  const found = yield* collect(partsOf(article), authors, { ...context, self });
  // "Chemnitz." could be any word with a full stop unless the page speaks of the place elsewhere too.
  const place = found.placeDateline;
  if (place?.exact.endsWith('.') && !namedAgain(article, place.exact.slice(0, -1))) found.placeDateline = null;
  return found;
}

const namedAgain = ({ title, url, body }: Article, place: string): boolean =>
  title?.includes(place) || url.includes(place.toLowerCase()) || body.filter((paragraph) => paragraph.text.includes(place)).length > 1;

/** The same for plain text: paragraphs are its lines. */
export function findCreditsInText(text: string, context: CreditsContext): CreditsFound {
  const lines = text.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
  const paragraphs = lines.map((line, i): Part => ({ text: line, pieces: [], place: bodyPlace(i, lines.length), where: 'body', first: i < HEAD + 1, bare: true }));
  return atOnce(collect(paragraphs, [], context));
}

const nothing = (): CreditsFound => ({ credits: [], photoNotes: [], republishedFrom: null, contributors: [], placeDateline: null, translated: null });

const bodyPlace = (i: number, count: number): Place => (i >= count - TAIL ? 'body-tail' : i < HEAD ? 'body-head' : 'body');

function partsOf(article: Article): Part[] {
  const parts: Part[] = [];
  let after = 0;
  for (const block of article.furniture) {
    const place = placeOf(block);
    if (place === null) continue;
    if (place === 'after') after++;
    parts.push({ text: block.text, pieces: block.pieces, place, where: 'furniture', first: place === 'before', bare: place !== 'after' || after <= BARE_AFTER });
  }
  const running = article.body.filter((paragraph) => paragraph.role !== 'heading' && paragraph.role !== 'preformatted');
  running.forEach((paragraph, i) => {
    parts.push({ text: paragraph.text, pieces: [], place: bodyPlace(i, running.length), where: 'body', first: i < HEAD, bare: true });
  });
  return parts;
}

function placeOf(block: Block): Place | null {
  return block.zone === 'byline' || block.zone === 'caption' || block.zone === 'before' || block.zone === 'after' ? block.zone : null;
}

function* collect(parts: readonly Part[], authors: readonly string[], context: CreditsContext): Steps<CreditsFound> {
  const scanner = scannerFor(context.agencies, context.language);
  const self = selfIds(context.self, context.agencies);
  const found = nothing();
  const keep = keeper(found.credits, self);
  for (const part of parts) {
    yield;
    look(part, scanner, context.language, keep, found);
  }
  for (const author of authors) {
    const spot = spotOf({ text: author, pieces: [], place: 'byline', where: 'metadata', first: false, bare: true }, scanner, context.language);
    for (const hit of bylines(spot)) keep(spot, hit);
  }
  return found;
}

const spotOf = (part: Part, scanner: Scanner, language: string | null): Spot => ({ line: lex(part.text, scanner, part.pieces), place: part.place, language, first: part.first, where: part.where });

/** Classes one line's hits and keeps what is found. */
function look(part: Part, scanner: Scanner, language: string | null, keep: (spot: Spot, hit: Hit) => void, found: CreditsFound): void {
  // A long paragraph in the middle holds neither a credit line nor a dateline.
  if (part.text.length > (part.place === 'body' ? LONGEST_MIDDLE : LONGEST_LINE)) return;
  const spot = spotOf(part, scanner, language);
  if (spot.line.tokens.length === 0) return;
  const hits = [...photoCredits(spot)];
  if (part.place !== 'caption') {
    const taken = new Set(hits.map((hit) => hit.token));
    for (const hit of textHits(spot, part)) {
      if (taken.has(hit.token)) continue;
      taken.add(hit.token);
      hits.push(hit);
    }
    if (hits.length === 0 && part.first && found.placeDateline === null) {
      const place = placeOnly(spot);
      if (place) found.placeDateline = passageOf(spot.line, place.from, place.to, part.where);
    }
  }
  for (const hit of hits) keep(spot, hit);
  const short = spot.line.tokens.length < SHORT;
  if (part.place === 'caption' || short) addNotes(spot, found);
  if (part.place !== 'caption' && short) addOrigins(spot, found);
}

/** Credits of the text in the order in which they are believed. */
function textHits(spot: Spot, part: Part): Hit[] {
  const beside = part.place === 'byline' || part.place === 'before';
  const heads = part.first ? datelines(spot) : [];
  // Beside the headline a source line is a text credit, and any other lone agency an author.
  const closing = closingCredits(spot).filter((hit) => (beside ? hit.frame === 'source' || hit.frame === 'open' : part.bare || hit.frame !== 'bare'));
  return [...heads, ...closing, ...(beside ? bylines(spot) : [])];
}

/** Adds a hit as a credit: one for each agency and form, the visible one rather than the declared one. */
function keeper(credits: Credit[], self: ReadonlySet<string>): (spot: Spot, hit: Hit) => void {
  const seen = new Set<string>();
  return (spot, hit) => {
    if (hit.agency !== null && self.has(hit.agency.id)) return;
    if (hit.as === 'medium' || hit.as === 'self' || hit.as === 'subject' || hit.as === 'unsure') return;
    const key = `${hit.agency?.id ?? ''} ${hit.as}`;
    if (seen.has(key)) return;
    seen.add(key);
    const passage = passageOf(spot.line, hit.from, hit.to, spot.where);
    credits.push({ agency: hit.agency?.id ?? null, name: hit.name, form: hit.as, text: shortened(passage.exact), passage: spot.where === 'metadata' ? { ...passage, prefix: '', suffix: '' } : passage });
  };
}

function addNotes(spot: Spot, found: CreditsFound): void {
  for (const [from, to] of photoNotes(spot.line)) {
    if (spot.place !== 'caption' && !isNoteLine(spot, from, to)) continue;
    const passage = passageOf(spot.line, from, to, spot.where);
    // The same caption often stands twice, for the picture and for its enlargement.
    if (found.photoNotes.some((note) => note.passage.exact === passage.exact && note.passage.prefix.endsWith(passage.prefix.slice(-24)))) continue;
    found.photoNotes.push({ text: passage.exact, passage });
  }
}

/** Outside captions only a line that ends or begins with a bracketed or parted remark is one of a picture. */
function isNoteLine(spot: Spot, from: number, to: number): boolean {
  const { tokens } = spot.line;
  return tokens[from]!.shape === 'sign' && to === tokens.length && tokens.length < 40 && !tokens.slice(0, from).some((token, i) => token.text === '.' && i + 1 < from && tokens[i + 1]!.spaced && (tokens[i - 1]?.text.length ?? 0) > 4);
}

function addOrigins(spot: Spot, found: CreditsFound): void {
  const origin = republication(spot.line);
  if (origin && found.republishedFrom === null) found.republishedFrom = shortened(origin.name);
  const translated = spot.place === 'body' ? null : translation(spot.line);
  if (translated && found.translated === null) found.translated = passageOf(spot.line, translated.from, translated.to, spot.where);
  if (spot.place !== 'after' && spot.place !== 'body-tail' && spot.place !== 'body') return;
  for (const name of contributors(spot.line)) if (!found.contributors.includes(name)) found.contributors.push(name);
}
