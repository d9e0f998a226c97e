/** Leaves out of the shipped index what only editors need. Everything that is shown, or that a statement rests on, stays. */
import { sourceName } from '../../core/packed-sources.ts';
import type { Correction, DesignationList, Publisher, Regime, Site, SourceRecord } from '../../data/schema.ts';

type Sources = Record<string, SourceRecord>;

/** Of a source that nothing rests on nobody reads. */
function shownSources(sources: Sources, wanted: Set<string>): Sources {
  return Object.fromEntries(
    Object.entries(sources).filter(([key]) => wanted.has(key)).map(([key, { url, title, access, checked, gist }]) => [key, { url, title, access, checked, gist }]),
  );
}

/** The gist of a source for a publisher or an entry of a list says again what stands beside it: it stays in the record. What a law's source says is more than the law's words. */
const withoutGists = (sources: Sources): Sources => Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, { ...source, gist: null }]));

/** The value with every key of a source that it names changed. */
function withReferences(value: unknown, change: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const changed = ([name, inner]: [string, unknown]): [string, unknown] =>
    [name, (name === 'from' || name === 'noteFrom') && Array.isArray(inner) ? inner.map((key) => change(String(key))) : withReferences(inner, change)];
  return Object.fromEntries(Object.entries(value).map(changed));
}

function referencesIn(value: unknown): Set<string> {
  const keys = new Set<string>();
  withReferences(value, (key) => (keys.add(key), key));
  return keys;
}

/** Keys of sources say something to editors only; in what ships they are as short as can be. */
function withShortKeys<Row extends { sources: Sources }>(record: Row): Row {
  const short = new Map(Object.keys(record.sources).map((key, at) => [key, sourceName(at)]));
  const shorten = (key: string): string => short.get(key) ?? key;
  const { sources, ...rest } = record;
  return { ...(withReferences(rest, shorten) as Omit<Row, 'sources'>), sources: Object.fromEntries(Object.entries(sources).map(([key, source]) => [shorten(key), source])) } as Row;
}

/** What was put right before readers were first given a version, nobody had read: it stays in the record. */
function withReaders<Row extends { corrections?: Correction[] | undefined }>({ corrections = [], ...rest }: Row, firstReleased: string | null): Row {
  const read = firstReleased === null ? [] : corrections.filter(({ on }) => on > firstReleased);
  return { ...rest, ...(read.length > 0 && { corrections: read }) } as Row;
}

/** Without editors' remarks; where a host or an account was seen, or looked for in vain, is for editors too. */
export function shownPublisher(record: Publisher, firstReleased: string | null): Publisher {
  const shown: Publisher = {
    ...withReaders(record, firstReleased), cautions: [], policies: [], signals: [],
    hosts: record.hosts.map(({ host, mirror }) => ({ host, from: [], mirror })),
    accounts: record.accounts.map(({ platform, handle }) => ({ platform, handle, from: [] })),
    ...(record.accountsSought && { accountsSought: { on: record.accountsSought.on, where: '' } }),
  };
  return withShortKeys({ ...shown, sources: withoutGists(shownSources(record.sources, referencesIn(shown))) });
}

/** How somebody came by the words of a law is for editors. */
export function shownRegime(record: Regime, firstReleased: string | null): Regime {
  const legalBasis = record.legalBasis.map(({ instrument, article, what, access }) => ({ instrument, article, what, access }));
  const shown: Regime = { ...withReaders(record, firstReleased), legalBasis, cautions: [], extraterritorial: { value: null, note: null, from: [] }, examples: { applies: [], doesNotApply: [] } };
  return withShortKeys({ ...shown, sources: shownSources(record.sources, referencesIn(shown)) });
}

/** Entries on hold are kept in the record and do not ship. */
export function shownDesignations(record: DesignationList, firstReleased: string | null): DesignationList {
  const entries = record.entries.filter(({ hold }) => hold === undefined).map((entry) => ({ ...withReaders(entry, firstReleased), cautions: [] }));
  return withShortKeys({ ...record, entries, sources: withoutGists(shownSources(record.sources, referencesIn(entries))) });
}

/** What a guard needs to know of a platform; what it rests on is for editors. */
export function shownSite(record: Site): Site {
  return { ...record, cannot: [], basis: '' };
}
