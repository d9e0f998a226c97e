/** Leaves out of the shipped index what only editors need. Everything that is shown, or that a statement rests on, stays. */
import type { DesignationList, Publisher, Regime, Site, SourceRecord } from '../../data/schema.ts';

type Sources = Record<string, SourceRecord>;

/** Of a source that nothing rests on nobody reads. */
function shownSources(sources: Sources, wanted: Set<string>): Sources {
  return Object.fromEntries(
    Object.entries(sources).filter(([key]) => wanted.has(key)).map(([key, { url, title, access, checked, gist }]) => [key, { url, title, access, checked, gist }]),
  );
}

/** The gist of a source for a publisher or an entry of a list says again what stands beside it: it stays in the record. What a law's source says is more than the law's words. */
const withoutGists = (sources: Sources): Sources => Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, { ...source, gist: null }]));

function referencesIn(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'from' || key === 'noteFrom') && Array.isArray(inner)) for (const item of inner) into.add(String(item));
      else referencesIn(inner, into);
    }
  }
  return into;
}

/** Without editors' remarks; where a host or an account was seen is for editors too. */
export function shownPublisher(record: Publisher): Publisher {
  const shown: Publisher = {
    ...record, cautions: [], policies: [], signals: [],
    hosts: record.hosts.map(({ host, mirror }) => ({ host, from: [], mirror })),
    accounts: record.accounts.map(({ platform, handle }) => ({ platform, handle, from: [] })),
  };
  return { ...shown, sources: withoutGists(shownSources(record.sources, referencesIn(shown))) };
}

/** How somebody came by the words of a law is for editors. */
export function shownRegime(record: Regime): Regime {
  const legalBasis = record.legalBasis.map(({ instrument, article, what, access }) => ({ instrument, article, what, access }));
  const shown: Regime = { ...record, legalBasis, cautions: [], extraterritorial: { value: record.extraterritorial.value, note: null, from: [] }, examples: { applies: [], doesNotApply: [] } };
  return { ...shown, sources: shownSources(record.sources, referencesIn(shown)) };
}

/** Entries on hold are kept in the record and do not ship. */
export function shownDesignations(record: DesignationList): DesignationList {
  const entries = record.entries.filter(({ hold }) => hold === undefined).map((entry) => ({ ...entry, cautions: [] }));
  return { ...record, entries, sources: withoutGists(shownSources(record.sources, referencesIn(entries))) };
}

/** What a guard needs to know of a platform; what it rests on is for editors. */
export function shownSite(record: Site): Site {
  return { ...record, cannot: [], basis: '' };
}
