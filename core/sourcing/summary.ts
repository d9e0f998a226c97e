/** Sums up what was found of an article's sources, in the few figures that one sentence can carry. */
import type { Sourcing, SourceKind } from './sourcing.ts';

export type SourcingSummary = {
  /** False: no sources are read in this language, so the figures about them say nothing. */
  sourcesRead: boolean;
  /** Paragraphs in all, and those in which something is laid at the door of a source that is named. */
  paragraphs: number;
  onNamed: number;
  /** Agencies credited for text, each once, and whether agencies are credited without a name. */
  agencies: string[];
  unnamedAgencies: boolean;
  /** Sources whose name is withheld, and those that are nobody in particular. */
  anonymous: number;
  vague: number;
};

/** The figures of the summary. Null where there is no running text and no credit: then there is nothing to sum up. */
export function summarise(sourcing: Sourcing): SourcingSummary | null {
  const { pack, paragraphs, credits, sources } = sourcing;
  const text = credits.filter(({ form }) => form !== 'photo-credit');
  if (paragraphs === 0 && text.length === 0) return null;
  const count = (kind: SourceKind): number => sources.filter((source) => source.kind === kind).length;
  return {
    sourcesRead: pack !== null,
    paragraphs,
    onNamed: paragraphsOnNamed(sourcing),
    agencies: [...new Set(text.map(({ agency, name }) => name || (agency ?? '')))].filter(Boolean),
    unnamedAgencies: text.some(({ agency, name }) => !name && agency === null),
    anonymous: count('anonymous'),
    vague: count('vague'),
  };
}

/** Who is neither withheld nor nobody in particular. */
const isNamed = (kind: SourceKind): boolean => kind !== 'anonymous' && kind !== 'vague';

/** Counts each paragraph once, however many named sources it has. Paragraphs are the lines of the text that are not blank. */
function paragraphsOnNamed({ text, sources, attributions }: Sourcing): number {
  const named = new Set(sources.filter(({ kind }) => isNamed(kind)).map(({ id }) => id));
  const at = attributions
    .filter(({ source }) => source !== null && named.has(source))
    .flatMap(({ contentSpan, cueSpan, sourceSpan }) => (contentSpan ?? cueSpan ?? sourceSpan)?.[0] ?? [])
    .sort((a, b) => a - b);
  let [found, next, start] = [0, 0, 0];
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const here = next;
    while (next < at.length && (at[next] as number) <= end) next++;
    if (next > here) found++;
    start = end + 1;
  }
  return found;
}
