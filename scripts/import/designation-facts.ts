/** The three files of listings, which differ in their field names, read into one shape. */
import type { SourceFact } from './source-book.ts';

export type Listing = {
  regime: string; name: string; localName: string | null; type: string | null; registerEntry: string | null; registerNumber: string | null;
  hosts: string[]; hostBasis: Record<string, 'banned-sites' | 'shown' | 'seen-as-host' | null>; accounts: string[]; onlyPaths: string[];
  since: string | null; sinceBasis: 'seen' | 'inferred' | 'memory' | 'unknown'; sinceMeans: string | null; decided: string | null;
  appliesFrom: string | null; until: string | null; authority: string | null; measure: string | null; seen: boolean; note: string | null;
  sources: SourceFact[]; row: string;
};

type Raw = Record<string, unknown> & { sources: SourceFact[] };
const text = (value: unknown): string | null => (typeof value === 'string' && value.length > 0 ? value : null);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []);

export function russianListing(raw: Raw, at: number): Listing {
  const seen = raw.seen === true;
  const basis = (raw.domain_basis ?? {}) as Record<string, string>;
  return {
    regime: String(raw.status), name: String(raw.publisher_name), localName: text(raw.publisher_name_local), type: text(raw.publisher_type),
    registerEntry: text(raw.register_entry), registerNumber: typeof raw.registry_number === 'number' ? String(raw.registry_number) : null,
    hosts: list(raw.domains), hostBasis: Object.fromEntries(list(raw.domains).map((host) => [host, basis[host]?.startsWith('dataset') ? 'banned-sites' as const : null])),
    accounts: list(raw.social), onlyPaths: [], since: text(raw.since), sinceBasis: text(raw.since) ? (raw.since_seen ? 'seen' : 'memory') : 'unknown',
    sinceMeans: text(raw.since_means), decided: text(raw.decision_date), appliesFrom: null, until: text(raw.until), authority: text(raw.authority),
    measure: null, seen, note: text(raw.note), sources: raw.sources.map((source) => ({ ...source, seen })), row: `ru.json designation ${at}`,
  };
}

function easternBasis(basis: string): { sinceBasis: Listing['sinceBasis']; sinceMeans: string | null } {
  if (basis === 'unknown') return { sinceBasis: 'unknown', sinceMeans: null };
  const means = /\((announcement date|date of report|arrest date[^)]*)\)/.exec(basis)?.[1];
  const sinceMeans = means === 'announcement date' ? 'day of the announcement' : means === 'date of report' ? 'day of the report' : means ? 'day of the arrests' : null;
  if (basis.startsWith('seen') || basis.includes('year from a report')) return { sinceBasis: 'seen', sinceMeans };
  return { sinceBasis: basis === 'memory' ? 'memory' : 'inferred', sinceMeans };
}

export function easternListing(raw: Raw, at: number): Listing {
  const basis = text(raw.domains_basis) ?? '';
  const hostBasis = /seen as host/.test(basis) ? 'seen-as-host' as const : /shown in source|seen in dated copy/.test(basis) ? 'shown' as const : null;
  return {
    regime: String(raw.status), name: String(raw.publisher_name), localName: text(raw.publisher_name_local), type: null, registerEntry: null, registerNumber: null,
    hosts: list(raw.domains), hostBasis: Object.fromEntries(list(raw.domains).map((host) => [host, hostBasis])),
    accounts: list(raw.social_accounts), onlyPaths: [...list(raw.path_scope), ...list(raw.host_scope)],
    since: text(raw.since), ...easternBasis(String(raw.since_basis)), decided: null, appliesFrom: text(raw.applies_from), until: text(raw.until),
    authority: text(raw.authority), measure: null, seen: raw.seen === true, note: text(raw.note), sources: raw.sources, row: `east.json designation ${at}`,
  };
}

export function worldListing(raw: Raw, at: number): Listing {
  const basis = { seen: 'seen', memory: 'memory', 'partly inferred': 'inferred' }[String(raw.since_basis)] as Listing['sinceBasis'] | undefined;
  return {
    regime: String(raw.status), name: String(raw.publisher_name), localName: text(raw.publisher_name_local), type: null, registerEntry: null, registerNumber: null,
    hosts: list(raw.domains), hostBasis: {}, accounts: list(raw.social_accounts), onlyPaths: list(raw.match_paths), since: text(raw.since),
    sinceBasis: basis ?? 'unknown', sinceMeans: null, decided: null, appliesFrom: null, until: text(raw.until), authority: text(raw.authority),
    measure: text(raw.measure_kind), seen: raw.seen === true, note: text(raw.note), sources: raw.sources, row: `world.json designation ${at}`,
  };
}

/** An omission that a review found, with the sources it found it in. */
export function missingListing(raw: Raw, at: number): Listing {
  const since = text(raw.since);
  return {
    regime: String(raw.status), name: String(raw.publisher), localName: null, type: null, registerEntry: null, registerNumber: null,
    hosts: list(raw.domains), hostBasis: Object.fromEntries(list(raw.domains).map((host) => [host, raw.sources.some(({ url }) => url?.includes('banned-sites')) ? 'banned-sites' as const : null])),
    accounts: [], onlyPaths: [], since, sinceBasis: since ? 'seen' : 'unknown', sinceMeans: null, decided: null, appliesFrom: null, until: null,
    authority: null, measure: null, seen: true, note: text(raw.note), sources: raw.sources.map((source) => ({ ...source, seen: true })), row: `missing.json ${at}`,
  };
}
