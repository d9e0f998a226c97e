/** What the parts of one report share: the numerals of its sources, and whose pages its links lead to. */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { CitationRef } from '../core/legal/legal.ts';
import type { LinkedPublisher } from '../core/linked.ts';
import type { Report } from '../core/report.ts';
import { numerals, type Numerals } from './numerals.ts';

export type ReportContents = { numerals: Numerals; linked: Record<string, LinkedPublisher> };

export const ReportContext = createContext<ReportContents>({ numerals: { of: (ref: CitationRef) => ref + 1, has: () => true }, linked: {} });

export const newContents = (linked: Record<string, LinkedPublisher>): ReportContents => ({ numerals: numerals(), linked });

/** The contents of a report that may follow another on the same page. Its sources keep the numerals that they had, unless one of those is gone. */
export function useContents({ page, citations, linked }: Report): ReportContents {
  const given = useMemo(() => new Map<string, number>(), [page.url]);
  return useMemo(() => {
    const names = citations.map(({ url, title }) => `${url} ${title}`);
    if ([...given.keys()].some((name) => !names.includes(name))) given.clear();
    return { numerals: numerals((ref) => names[ref] ?? String(ref), given), linked };
  }, [citations, linked, given]);
}

export function useNumerals(): Numerals {
  return useContext(ReportContext).numerals;
}

/** The publisher that an address leads to, when it is one that we know. */
export function useLinked(url: string): LinkedPublisher | null {
  const { linked } = useContext(ReportContext);
  return Object.hasOwn(linked, url) ? (linked[url] ?? null) : null;
}
