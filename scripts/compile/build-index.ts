/** Makes the one index that ships out of all records: look-up tables are built here and not in the reader's browser. */
import { withBorrowedLists } from '../../core/legal/borrowed-lists.ts';
import { designatedIn } from '../../core/legal/designated.ts';
import { accountTable } from '../../core/publisher/accounts.ts';
import { hostsOf } from '../../core/publisher/host-table.ts';
import { INDEX_VERSION, type RecordIndex } from '../../core/record-index.ts';
import type { Publisher } from '../../data/schema.ts';
import type { Records } from '../load-records.ts';
import { hostKey, publicSuffix } from './host-keys.ts';
import { mediaNames } from './media-names.ts';
import { shownDesignations, shownPublisher, shownRegime, shownSite } from './shown-parts.ts';

/** Same records, same index: keys are in order, and the date is the newest `checked` of any record. */
export function buildIndex({ publishers, regimes, lists, agencies, helpers, sites, buttonNames, releases }: Records): RecordIndex {
  const hosts = hostsOf(publishers.map(({ value }) => ({ ...value, hosts: value.hosts.flatMap(asKey) })));
  const firstReleased = releases?.value[0]?.on ?? null;
  const suffixes = new Set([...hosts.keys()].flatMap((host) => publicSuffix(host) ?? []));
  const laws = Object.fromEntries(regimes.map(({ value }) => [value.id, shownRegime(value, firstReleased)]));
  const designations = withBorrowedLists(Object.fromEntries(lists.map(({ value }) => [value.regime, shownDesignations(value, firstReleased)])), laws);
  const days = [...publishers, ...regimes].map(({ value }) => value.checked).concat(lists.flatMap(({ value }) => value.entries.map(({ checked }) => checked)));
  return {
    version: INDEX_VERSION,
    compiled: days.sort().at(-1) ?? '1970-01-01',
    publishers: Object.fromEntries(publishers.map(({ value }) => [value.id, shownPublisher(value, firstReleased)])),
    regimes: laws,
    designations,
    agencies: agencies?.value ?? [],
    helpers: helpers?.value ?? [],
    sites: sites.map(({ value }) => shownSite(value)),
    buttonNames: buttonNames?.value ?? {},
    hosts: sorted(Object.fromEntries(hosts)),
    accounts: sorted(accountTable(publishers.map(({ value }) => value))),
    designated: sorted(designatedIn(designations)),
    suffixes: [...suffixes].sort(),
    mediaNames: mediaNames(publishers.map(({ value }) => value).filter((value) => !value.void)),
  };
}

/** A host as pages are looked up by; none where it can't be read as one. */
function asKey(written: Publisher['hosts'][number]): Publisher['hosts'] {
  const key = hostKey(written.host);
  return key ? [{ ...written, host: key.path === null ? key.host : `${key.host}/${key.path}` }] : [];
}

const sorted = <T>(table: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));

/** What the detector must recognise: hosts, parts of hosts, and accounts. */
export function filterKeys({ hosts, accounts }: RecordIndex): string[] {
  const ofHosts = Object.entries(hosts).flatMap(([host, owners]) => owners.map(({ path }) => (path === null ? host : `${host}/${path}`)));
  return [...ofHosts, ...Object.keys(accounts)].sort();
}
