/** Collects the sources of one report and hands out numbers for them. */
import type { SourceRecord } from '../data/schema.ts';
import type { CitationRef } from './legal/legal.ts';
import type { Citation } from './report.ts';

type Sources = Record<string, SourceRecord>;
/** A source with an address: one without is no citation. */
type Linked = SourceRecord & { url: string };

export type Citations = {
  /** Numbers for the sources under these keys, in order, each once; sources without an address have none. */
  refs(keys: readonly string[], sources: Sources): CitationRef[];
  /** All that was handed out, by number. */
  list(): Citation[];
};

/** An empty table of citations. */
export function collectCitations(): Citations {
  const list: Citation[] = [];
  const numbers = new Map<string, CitationRef>();
  const number = ({ url, title, access, checked, gist }: Linked): CitationRef => {
    const known = numbers.get(url);
    if (known === undefined) {
      numbers.set(url, list.length);
      return list.push({ url, title, access, checked, gist }) - 1;
    }
    // Two records may cite one page; what one of them read is read.
    const before = list[known] as Citation;
    if (access === 'read' && (before.access === 'unread' || (checked ?? '') > (before.checked ?? ''))) list[known] = { ...before, access, checked, gist: gist ?? before.gist };
    return known;
  };
  return {
    refs: (keys, sources) => [...new Set(linked(keys, sources).map(number))],
    list: () => list.map((citation) => ({ ...citation })),
  };
}

/** Whether somebody opened at least one of the sources that a reader can be sent to. */
export function someRead(keys: readonly string[], sources: Sources): boolean {
  return linked(keys, sources).some((source) => source.access === 'read');
}

/** Whether there is any source that a reader can be sent to. */
export function someLinked(keys: readonly string[], sources: Sources): boolean {
  return linked(keys, sources).length > 0;
}

function linked(keys: readonly string[], sources: Sources): Linked[] {
  return keys.flatMap((key) => {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    return source?.url ? [source as Linked] : [];
  });
}
