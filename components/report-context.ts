/** What the parts of one report share: the numerals of its sources, and whose pages its links lead to. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CitationRef } from '../core/legal/legal.ts';
import type { LinkedPublisher } from '../core/linked.ts';
import { numerals, type Numerals } from './numerals.ts';

export type ReportContents = { numerals: Numerals; linked: Record<string, LinkedPublisher> };

export const ReportContext = createContext<ReportContents>({ numerals: { of: (ref: CitationRef) => ref + 1, has: () => true }, linked: {} });

export const newContents = (linked: Record<string, LinkedPublisher>): ReportContents => ({ numerals: numerals(), linked });

export function useNumerals(): Numerals {
  return useContext(ReportContext).numerals;
}

/** The publisher that an address leads to, when it is one that we know. */
export function useLinked(url: string): LinkedPublisher | null {
  const { linked } = useContext(ReportContext);
  return Object.hasOwn(linked, url) ? (linked[url] ?? null) : null;
}
