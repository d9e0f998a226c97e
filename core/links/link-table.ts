/**
 * The cut of the records by which a page's links are told apart: addresses of publishers with a status that counts for one reader, and of
 * those among them without one. Small enough to be handed to a page's script, which then needs no records.
 */
import type { RecordIndex } from '../record-index.ts';
import { severityOf } from '../legal/acts.ts';
import type { Reader, Scope } from '../legal/legal.ts';
import { reachingListings } from '../legal/listings.ts';
import { evaluateScope } from '../legal/scope.ts';
import { chainOf } from '../publisher/chain.ts';
import { DOMAIN_NAMES, ownerByHost, type AddressBook } from '../publisher/find-owner.ts';
import type { Place } from '../publisher/identity.ts';
import { parseAddress } from '../publisher/url.ts';
import { countsAs, type LinkMark } from './counts.ts';

/** `marks`: by what was matched, "host", "host/path" or "platform:handle"; an address without a mark belongs to somebody else. */
export type LinkTable = AddressBook & { marks: Record<string, LinkMark> };

/** The table for a reader; `today` is an ISO day. */
export function linkTable(index: RecordIndex, reader: Reader, today: string, detail: Scope): LinkTable {
  const markAt = marker(index, reader, today, detail);
  const table: LinkTable = { hosts: {}, accounts: {}, suffixes: [], marks: {} };
  const hosts = withListedParts(index);
  for (const [host, entries] of Object.entries(hosts)) {
    for (const { path, publisher, mirror } of entries) {
      const mark = markAt(publisher, { host, path: path === null ? '/' : `/${path}`, account: null });
      if (mark) table.marks[path === null ? host : `${host}/${path}`] = mark;
      const account = DOMAIN_NAMES + host;
      const markOfName = mark && path === null && !mirror ? markAt(publisher, { host: '', path: '/', account }) : null;
      if (markOfName) table.marks[account] = markOfName;
    }
  }
  const marked = new Set(Object.keys(table.marks).map((matched) => matched.split('/')[0] as string));
  // What lies below a marked host can be somebody else's, and must be known so as not to be taken for it.
  for (const [host, entries] of Object.entries(hosts)) if (partsAbove(host).some((name) => marked.has(name))) table.hosts[host] = entries;
  for (const [account, publisher] of Object.entries(index.accounts)) {
    const mark = markAt(publisher, { host: '', path: '/', account });
    if (!mark) continue;
    table.accounts[account] = publisher;
    table.marks[account] = mark;
  }
  const suffixes = new Set(index.suffixes);
  table.suffixes = [...new Set(Object.keys(table.hosts).flatMap(partsAbove))].filter((name) => suffixes.has(name));
  return table;
}

/** The gravest mark of a publisher at a place; null where nothing counts for this reader. */
function marker(index: RecordIndex, reader: Reader, today: string, detail: Scope): (publisher: string, place: Place) => LinkMark | null {
  const byRegime = new Map<string, LinkMark | null>();
  const ofRegime = (id: string): LinkMark | null => {
    if (byRegime.has(id)) return byRegime.get(id) ?? null;
    const regime = index.regimes[id];
    const mark = regime ? countsAs(evaluateScope(regime.scope.anyOf, reader).scope, severityOf(regime.acts), detail) : null;
    byRegime.set(id, mark);
    return mark;
  };
  return (publisher, place) => {
    const chain = chainOf(publisher, index);
    if (!chain.some((id) => Object.hasOwn(index.designated, id))) return null;
    const marks = reachingListings(chain, place, index, today).map(({ regime }) => ofRegime(regime.id));
    return marks.includes('applies') ? 'applies' : marks.includes('may-apply') ? 'may-apply' : null;
  };
}

/** The hosts of the records, and the parts of them that listings name by themselves. */
function withListedParts(index: RecordIndex): RecordIndex['hosts'] {
  const hosts = { ...index.hosts };
  for (const { entries } of Object.values(index.designations)) {
    for (const part of entries.flatMap(({ only }) => only)) {
      const address = /^[a-z]+:/.test(part) ? null : parseAddress(`https://${part}`);
      const owner = address && ownerByHost(address, index);
      if (!address || !owner) continue;
      const path = address.path.split('/').filter(Boolean).join('/') || null;
      const there = hosts[address.host] ?? [];
      if (there.some((entry) => entry.path === path)) continue;
      hosts[address.host] = [...there, { path, publisher: owner.publisher, mirror: false }];
    }
  }
  return hosts;
}

/** "a.b.example" -> itself, "b.example", "example". */
function partsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}
