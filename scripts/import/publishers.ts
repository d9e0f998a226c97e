/** Publishers out of the researched list: each fact refers only to the sources that back it. */
import type { z } from 'zod';
import type { Platform, PublisherKind, publisher } from '../../data/schema.ts';
import { backing, cautions, legalEntities, notes, parentsAdded, parentsDropped, typologyBearsOut } from './publisher-corrections.ts';
import { referencesIn, researchDay, SourceBook, type SourceFact } from './source-book.ts';

export type PublisherDraft = z.input<typeof publisher>;
export type PublisherFact = {
  id: string; name: string; local_names: string[]; domains: string[]; accounts: { platform: string; handle: string; via?: string }[];
  kind: string; country: string | null; headquarters: string | null; founded: number | null; owner: string | null; funding: string | null;
  languages: string[]; note: string | null; status: string; kind_basis?: string; also?: string[]; parent?: string;
  policies?: Record<string, string>; signals?: { type: string; source: string }[]; as_of: string | null; domains_from_memory?: string[];
  sources: (SourceFact & { supports: string[] })[];
};

const kinds: Record<string, PublisherKind> = { nonprofit: 'non-profit', 'party-or-political': 'party' };
export const kindOf = (kind: string): PublisherKind => kinds[kind] ?? (kind as PublisherKind);

type Backed = Record<'owner' | 'funding' | 'state' | 'note' | 'kind' | 'founded' | 'seat' | 'languages' | 'signals' | 'policies', string[]>;

function backingOf(fact: PublisherFact, book: SourceBook): { by: Backed; hosts: Map<string, string[]>; legalName: string | null } {
  const by: Backed = { owner: [], funding: [], state: [], note: [], kind: [], founded: [], seat: [], languages: [], signals: [], policies: [] };
  const hosts = new Map<string, string[]>();
  let legalName: string | null = null;
  let general = 0;
  for (const source of fact.sources) {
    const key = book.add(source);
    const back = (field: keyof Backed) => { if (!by[field].includes(key)) by[field].push(key); };
    for (const said of source.supports) {
      if (said.startsWith('domains: ')) for (const host of said.slice(9).split(/\s+/)) hosts.set(host, [...(hosts.get(host) ?? []), key]);
      else if (said.startsWith('kind: ')) { if (typologyBearsOut[fact.kind]?.test(said.slice(6))) back('kind'); }
      else if (said.startsWith('foundingDate=')) { if (Number(said.slice(13, 17)) === fact.founded) back('founded'); }
      else if (said.startsWith('legalName=') && source.seen) legalName = said.slice(10);
      else if (said === 'headquarters' || said === 'headquarters (city)') back('seat');
      else if (said.startsWith('funding/owner')) for (const field of backing[fact.id]?.[general++] ?? []) back(field);
      else if (said === 'owner' || said === 'founded' || said === 'kind' || said === 'languages' || said === 'signals' || said === 'policies') back(said);
    }
  }
  return { by, hosts, legalName };
}

const stated = <T>(value: T | null | undefined, from: string[], asOf: string | null = null) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? null : { value, from, ...(asOf ? { asOf } : {}) };

export type ImportedPublisher = { draft: PublisherDraft; book: SourceBook; leftOut: string[] };

/** One publisher. What is left out of it is named in `leftOut`, for the import report. */
export function importPublisher(fact: PublisherFact): ImportedPublisher {
  const book = new SourceBook();
  const leftOut: string[] = [];
  const { by, hosts, legalName } = backingOf(fact, book);
  const fromMemory = new Set(fact.domains_from_memory ?? []);
  const note = fact.id in notes ? notes[fact.id] ?? null : fact.note;
  if (note !== fact.note) leftOut.push(`note "${fact.note}"${note ? ` cut to "${note}"` : ' (a measure, or a remark for editors)'}`);
  if (fact.id in parentsDropped) leftOut.push(`parent ${fact.parent}: ${parentsDropped[fact.id]}`);
  const parent = parentsAdded[fact.id] ?? (fact.id in parentsDropped ? undefined : fact.parent);
  const state = { active: 'active', reduced: 'reduced', suspended: 'suspended', closed: 'closed' }[fact.status] as 'active';
  const entity = legalEntities[fact.id] ?? (legalName && legalName !== fact.name ? legalName : undefined);
  const draft: PublisherDraft = {
    id: fact.id,
    name: fact.name,
    otherNames: fact.local_names.map((text) => ({ text })),
    ...(entity ? { legalEntity: entity } : {}),
    hosts: fact.domains.map((host) => ({ host, from: fromMemory.has(host) ? [] : hosts.get(host) ?? [] })),
    accounts: fact.accounts.map(({ platform, handle, via }) => ({
      platform: platform as Platform, handle,
      from: via ? [book.add(fact.sources.find(({ url }) => url?.includes('State_Media_Matrix')) ?? { title: via })] : [],
    })),
    ...(parent ? { parent } : {}),
    kind: stated(kindOf(fact.kind), by.kind),
    ...(fact.kind_basis ? { kindBasis: fact.kind_basis } : {}),
    alsoKind: (fact.also ?? []).map(kindOf),
    owner: stated(fact.owner, by.owner, fact.as_of),
    funding: stated(fact.funding, by.funding, fact.as_of),
    country: stated(fact.country, []),
    seat: stated(fact.headquarters, by.seat),
    founded: stated(fact.founded, by.founded),
    languages: stated(fact.languages, by.languages),
    state: stated(state, by.state, fact.as_of),
    note,
    noteFrom: note ? by.note : [],
    policies: Object.entries(fact.policies ?? {}).map(([kind, url]) => ({ kind, url, from: by.policies })),
    signals: (fact.signals ?? []).map(({ type }) => ({ text: type, from: by.signals })),
    cautions: cautions[fact.id] ?? [],
    sources: {},
    checked: researchDay,
  };
  return { draft, book, leftOut };
}

/** Fills in the sources that the record refers to; the rest is reported. */
export function withSources({ draft, book }: { draft: PublisherDraft; book: SourceBook }): { draft: PublisherDraft; unused: string[] } {
  const references = referencesIn(draft);
  return { draft: { ...draft, sources: book.used(references) }, unused: book.titlesLeftOut(references) };
}
