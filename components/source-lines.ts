/** Turns what was found in a text into the lines of the sourcing list, in the order of a reader's questions. */
import type { Passage } from '../core/article/article.ts';
import type { Credit, Source, SourceKind, Sourcing } from '../core/sourcing/sourcing.ts';
import type { SurfaceWords } from '../locales/words.ts';

/** `who` and `said` are words of the page; `roles` mix the page's words and ours. */
export type SourceLine = { key: string; how: string; who: string; roles: string[]; said: string | null; passages: (Passage | null)[] };

/** Agencies and media that the text leans on, then bodies, people, papers, and those without a name; pictures last. */
const order: readonly SourceKind[] = ['statement', 'person', 'organisation', 'document', 'media', 'social-post', 'anonymous', 'vague'];

export function sourceLines(sourcing: Sourcing, words: SurfaceWords): SourceLine[] {
  const { credits, sources, photoNotes } = sourcing;
  const text = credits.filter((credit) => credit.form !== 'photo-credit');
  const photo = credits.filter((credit) => credit.form === 'photo-credit');
  const byKind = order.flatMap((kind) => sources.filter((source) => source.kind === kind));
  return [
    ...text.map((credit, at) => creditLine(credit, `c${at}`, words)),
    ...placeLine(sourcing, words),
    ...(sourcing.translated === null ? [] : [{ ...plainLine('translated', words.sourcing.translated, sourcing.translated.exact), passages: [sourcing.translated] }]),
    ...(sourcing.republishedFrom === null ? [] : [plainLine('republished', words.sourcing.republished, sourcing.republishedFrom)]),
    ...byKind.map((source) => lineOf(source, sources, words)),
    ...(sourcing.contributors.length === 0 ? [] : [plainLine('contributors', words.sourcing.contributors, sourcing.contributors.join(', '))]),
    ...photo.map((credit, at) => creditLine(credit, `p${at}`, words)),
    ...photoNotes.map((note, at) => ({ ...plainLine(`n${at}`, words.sourcing.photoNote, note.text), passages: [note.passage] })),
  ];
}

const plainLine = (key: string, how: string, who: string): SourceLine => ({ key, how, who, roles: [], said: null, passages: [] });

/** Where the text was filed from: a place, and nobody's word. */
function placeLine({ placeDateline: place }: Sourcing, { sourcing }: SurfaceWords): SourceLine[] {
  return place === null ? [] : [{ ...plainLine('place', sourcing.forms.dateline, place.exact.replace(/[\s.,:—–-]+$/u, '')), roles: [sourcing.placeOnly], passages: [place] }];
}

function creditLine({ agency, name, form, text, passage }: Credit, key: string, { sourcing }: SurfaceWords): SourceLine {
  const who = name || (agency ?? sourcing.agenciesUnnamed);
  return { key, how: sourcing.forms[form], who, roles: [], said: text === who ? null : text, passages: [passage] };
}

function lineOf(source: Source, all: readonly Source[], { sourcing }: SurfaceWords): SourceLine {
  const { id, kind, name, role, spokesperson, via, text, reason, quoted, paraphrased, declined, passages } = source;
  const unnamed = kind === 'anonymous' || kind === 'vague';
  const through = via === null ? null : (all.find((other) => other.id === via)?.name ?? null);
  const roles = [
    role,
    spokesperson === null ? null : sourcing.spokesperson(spokesperson),
    through === null ? null : sourcing.via(through),
    sourcing.times(quoted, paraphrased),
    kind === 'anonymous' ? (reason === null ? sourcing.noReason : sourcing.reason(reason)) : null,
    declined ? sourcing.declined : null,
  ].filter((line) => line !== null);
  return {
    key: id,
    how: howOf(source, sourcing),
    who: name ?? (kind === 'vague' ? sourcing.vague : unnamed ? sourcing.anonymous : text),
    roles,
    // A person is told by name and role; the words of the first mention add nothing.
    said: kind === 'person' || text === name ? null : text,
    passages,
  };
}

/** People and bodies are sorted by how their words reach the reader, all others by what they are. */
function howOf({ kind, quoted, paraphrased }: Source, words: SurfaceWords['sourcing']): string {
  if (kind !== 'person' && kind !== 'organisation') return words.kinds[kind];
  return quoted > 0 ? words.quoted : paraphrased > 0 ? words.paraphrased : words.mentioned;
}

/** The figures at the head of the list. An agency counts once, however often it is credited; picture credits don't count. */
export function tally({ credits, sources }: Sourcing): { agencies: string[]; statements: number; people: number; unnamed: number; others: number } {
  const count = (...kinds: SourceKind[]): number => sources.filter((source) => kinds.includes(source.kind)).length;
  const text = credits.filter((credit) => credit.form !== 'photo-credit');
  return {
    agencies: [...new Set(text.map((credit) => credit.name || (credit.agency ?? '')))].filter(Boolean),
    statements: count('statement'),
    people: count('person'),
    unnamed: count('anonymous', 'vague'),
    others: count('organisation', 'document', 'media', 'social-post'),
  };
}
