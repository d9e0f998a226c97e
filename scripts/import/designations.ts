/** Hangs each listing on a publisher record, makes the records that are missing, and writes one list per regime. */
import type { z } from 'zod';
import type { designation, designationList, Platform, PublisherKind } from '../../data/schema.ts';
import { followsTheStory } from './decision.ts';
import { decisions, kindsOfNew, names, registerCopies } from './designation-decisions.ts';
import type { Listing } from './designation-facts.ts';
import { splitNote } from './editors-remarks.ts';
import type { PublisherDraft } from './publishers.ts';
import { kindOfRegime } from './regime-kinds.ts';
import { referencesIn, researchDay, SourceBook } from './source-book.ts';

type Entry = z.input<typeof designation>;
type List = z.input<typeof designationList>;
export type Register = { drafts: Map<string, { draft: PublisherDraft; book: SourceBook; leftOut: string[] }> };

const kindByType: Record<string, PublisherKind> = {
  'media support body': 'ngo', 'press freedom body': 'ngo', 'journalism network': 'ngo', 'NGO with news site': 'ngo', 'NGO with reporting': 'ngo',
  'NGO with publications': 'ngo', 'NGO with news content': 'ngo', NGO: 'ngo', movement: 'political-organisation', 'NGO with channels': 'ngo',
  'NGO media': 'ngo', 'think tank': 'think-tank', 'political movement': 'political-organisation', 'political forum': 'political-organisation',
  'political organisation with news channels': 'political-organisation', 'political network': 'political-organisation',
  'movement with channels': 'political-organisation', platform: 'platform', 'personal channel': 'individual',
};

/** "Teacher Li Is Not Your Teacher (X account)" -> "Teacher Li Is Not Your Teacher". */
const withoutRemark = (name: string): string => name.replace(/\s*\([^)]*\)\s*$/, '').trim() || name;

export function idFromName(name: string): string {
  return withoutRemark(name).normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').replace(/ı/g, 'i').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

const accountPlatforms: Record<string, Platform> = {
  't.me': 'telegram', 'youtube.com': 'youtube', 'x.com': 'x', 'twitter.com': 'x', 'facebook.com': 'facebook', 'instagram.com': 'instagram',
};
/** "https://t.me/meduzalive" -> ["telegram", "meduzalive"]. */
export function accountOf(address: string): [Platform, string] | null {
  const found = /^(?:https:\/\/)?(?<host>[a-z.]+)\/@?(?<handle>[^/]+)$/.exec(address)?.groups;
  const platform = found?.host ? accountPlatforms[found.host] : undefined;
  return platform && found?.handle ? [platform, found.handle] : null;
}

/** The sources of a listing that show an address; none where the address is from general knowledge. */
function sourcesShowing(listing: Listing, what: string): Listing['sources'] {
  const basis = listing.hostBasis[what];
  if (basis === 'banned-sites') {
    return [{ url: 'https://github.com/chekazoid/legal-entity-marks/blob/958c08b5bb6fc9802bfecb69d3179056c7213113/data/banned-sites.json',
      title: 'legal-entity-marks: domains of listed bodies (July 2026)', seen: true }];
  }
  const showing = listing.sources.filter((source) => source.seen && `${source.title} ${source.excerpt_gist ?? ''}`.includes(what));
  if (basis === 'seen-as-host') return listing.sources.filter((source) => source.seen && source.url && new URL(source.url).hostname.endsWith(what));
  if (basis === 'shown') return showing.length > 0 ? showing : listing.sources.filter((source) => source.seen).slice(0, 1);
  return showing;
}

function ownerOf(hosts: string[], register: Register): string | null {
  const owners = new Set<string>();
  for (const host of hosts) for (const [id, { draft }] of register.drafts) if (draft.hosts?.some((own) => own.host === host)) owners.add(id);
  return owners.size === 1 ? [...owners][0] ?? null : null;
}

function makePublisher(id: string, listing: Listing): { draft: PublisherDraft; book: SourceBook; leftOut: string[] } {
  const kind = kindsOfNew[id] ?? (listing.type ? kindByType[listing.type] : undefined);
  const name = names[id] ?? withoutRemark(listing.name);
  const other = listing.localName && listing.localName !== name ? [{ text: listing.localName }] : [];
  return {
    book: new SourceBook(),
    leftOut: [],
    draft: {
      id, name, otherNames: other, hosts: [], accounts: [],
      kind: kind ? { value: kind, from: [] } : null, ...(kind ? { kindBasis: 'our judgement' } : {}),
      owner: null, funding: null, country: null, seat: null, founded: null, languages: null, state: null, note: null, sources: {}, checked: researchDay,
    },
  };
}

function addAddresses(target: { draft: PublisherDraft; book: SourceBook }, listing: Listing, hosts: string[], mirrors: string[]): void {
  const known = target.draft.hosts ?? [];
  for (const host of [...hosts, ...mirrors]) {
    const own = known.find((other) => other.host === host);
    const from = sourcesShowing(listing, host).map((source) => target.book.add(source));
    if (own) own.from = [...new Set([...own.from, ...from])];
    else known.push({ host, from, ...(mirrors.includes(host) ? { mirror: true } : {}) });
  }
  target.draft.hosts = known;
}

function addAccounts(target: { draft: PublisherDraft; book: SourceBook }, listing: Listing, accounts: [Platform, string][]): void {
  const known = target.draft.accounts ?? [];
  const shown = listing.hostBasis[listing.hosts[0] ?? ''] === 'shown';
  for (const [platform, handle] of accounts) {
    if (known.some((other) => other.platform === platform && other.handle.toLowerCase() === handle.toLowerCase())) continue;
    const from = shown ? listing.sources.filter((source) => source.seen).slice(0, 1).map((source) => target.book.add(source)) : [];
    known.push({ platform, handle, from });
  }
  target.draft.accounts = known;
}

export type DesignationsImported = { lists: Map<string, List>; report: { row: string; name: string; went: string }[]; made: string[] };

/** All listings. Changes the publishers in `register`: new hosts and accounts, and records that were missing. */
export function importDesignations(listings: Listing[], register: Register): DesignationsImported {
  const books = new Map<string, SourceBook>();
  const lists = new Map<string, List>();
  const report: DesignationsImported['report'] = [];
  const made: string[] = [];
  for (const listing of listings) {
    const decision = decisions[`${listing.regime}|${listing.name}`] ?? {};
    if (decision.fold) {
      report.push({ row: listing.row, name: listing.name, went: `folded: ${decision.fold}` });
      if (!listing.name.startsWith('Other RFE/RL')) addService(listing, register, made);
      continue;
    }
    const { id, created } = publisherOf(listing, decision.publisher, register);
    const target = id ? register.drafts.get(id) : undefined;
    if (created && id) made.push(id);
    const mirrors = decision.mirrors ?? [];
    const accounts = listing.accounts.map(accountOf).filter((found) => found !== null);
    for (const key of decision.only ?? []) { const [platform, handle] = key.split(':'); if (handle && platform) accounts.push([platform as Platform, handle]); }
    if (target) {
      const elsewhere = (host: string) => [...register.drafts].some(([other, { draft }]) => other !== id && draft.hosts?.some((own) => own.host === host));
      const hosts = (decision.hosts ?? listing.hosts).filter((host) => !elsewhere(host) && !mirrors.includes(host));
      addAddresses(target, listing, hosts, mirrors);
      addAccounts(target, listing, accounts);
    }
    const book = books.get(listing.regime) ?? new SourceBook();
    books.set(listing.regime, book);
    const list = lists.get(listing.regime) ?? { regime: listing.regime, copyOf: registerCopies[listing.regime] ?? null, entries: [], sources: {} };
    lists.set(listing.regime, list);
    const hold = decision.hold ?? (!listing.seen ? 'no source was read: known from memory only'
      : kindOfRegime(listing.regime) === 'content-rule' ? followsTheStory : undefined);
    const note = decision.note !== undefined ? { shown: decision.note, cautions: [] } : splitNote(listing.note);
    const entry: Entry = {
      publisher: id,
      name: decision.name ?? listing.registerEntry ?? listing.name,
      covers: decision.covers ?? 'whole',
      ...(decision.only ? { only: decision.only } : {}),
      ...(listing.registerEntry ? { registerEntry: listing.registerEntry } : {}),
      ...(listing.registerNumber ? { registerNumber: listing.registerNumber } : {}),
      since: decision.since ?? listing.since,
      sinceBasis: decision.sinceBasis ?? listing.sinceBasis,
      ...(listing.sinceMeans && listing.since ? { sinceMeans: listing.sinceMeans } : {}),
      ...(listing.decided ? { decided: listing.decided } : {}),
      ...(listing.appliesFrom ? { appliesFrom: listing.appliesFrom } : {}),
      until: decision.until ?? listing.until,
      authority: listing.authority,
      ...(listing.measure ? { measure: listing.measure } : {}),
      ...(hold ? { hold } : {}),
      note: note.shown,
      ...(note.cautions.length > 0 ? { cautions: note.cautions } : {}),
      from: listing.sources.map((source) => book.add(source)),
      checked: researchDay,
    };
    list.entries.push(entry);
    report.push({ row: listing.row, name: listing.name,
      went: `${listing.regime} -> ${id ?? 'no publisher'}${created ? ' (record made)' : ''}${entry.covers === 'whole' ? '' : `, ${entry.covers}${decision.only ? ` ${decision.only.join(' ')}` : ''}`}${hold ? `, on hold: ${hold}` : ''}` });
  }
  for (const [regime, list] of lists) list.sources = books.get(regime)?.used(referencesIn(list.entries)) ?? {};
  return { lists, report, made };
}

function publisherOf(listing: Listing, decided: string | null | undefined, register: Register): { id: string | null; created: boolean } {
  if (decided === null) return { id: null, created: false };
  const named = [...register.drafts.values()].find(({ draft }) =>
    draft.name.toLowerCase() === listing.name.toLowerCase() && listing.hosts.length === 0)?.draft.id;
  const id = decided ?? ownerOf(listing.hosts, register) ?? named ?? idFromName(listing.name);
  if (register.drafts.has(id)) return { id, created: false };
  register.drafts.set(id, makePublisher(id, listing));
  return { id, created: true };
}

/** A service whose entry was folded still needs its record, with its parent. */
function addService(listing: Listing, register: Register, made: string[]): void {
  const id = ownerOf(listing.hosts, register) ?? `rferl-${idFromName(listing.name)}`;
  const known = register.drafts.get(id);
  const service = known ?? makePublisher(id, listing);
  if (!known) { register.drafts.set(id, service); made.push(id); }
  service.draft.parent = 'rferl';
  addAddresses(service, listing, listing.hosts, []);
}
