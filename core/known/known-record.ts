/** One record as the page of records shows it, whatever its type, with the sources that its numerals point to. */
import type { Correction, LocalText, Publisher, Regime } from '../../data/schema.ts';
import { collectCitations, someRead } from '../citations.ts';
import { noticeActs } from '../legal/acts.ts';
import { regimeInForce, type RegimeInForce } from '../legal/in-force.ts';
import type { CitationRef, NoticeAct, Reader, Way } from '../legal/legal.ts';
import { isRuleOfPlace } from '../legal/listings.ts';
import { isStale, lawReviewBy } from '../legal/review.ts';
import { evaluateScope } from '../legal/scope.ts';
import { linkedPublishers } from '../linked.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Citation, Report } from '../report.ts';
import { recordReport } from './publisher-report.ts';
import type { RowType } from './rows.ts';
import { statusesOf, statusesOfPublisher, type KnownStatus } from './statuses.ts';

type Told = { id: string; citations: Citation[]; /** The file of data/ that it is written in; null for a place. */ file: string | null; checked: string | null; corrections: Correction[]; withdrawn: { on: string; why: LocalText } | null };
/** "not-found": looked for, and none could be proved. "not-sought": nobody looked, which is not "has none". */
export type KnownAccounts = { state: 'known' } | { state: 'not-found'; soughtOn: string } | { state: 'not-sought' };
export type KnownPublisher = Told & { type: 'publisher'; report: Report; statuses: KnownStatus[]; accounts: KnownAccounts };
export type KnownLaw = Told & {
  type: 'law';
  law: Pick<Regime, 'jurisdiction' | 'kind' | 'name' | 'quoted' | 'authority' | 'legalBasis' | 'inForce' | 'remainsLawful' | 'keepInMind' | 'evidenceTo'>;
  now: RegimeInForce;
  ways: Way[];
  acts: NoticeAct[];
  cites: CitationRef[];
  verified: boolean;
  reviewBy: string;
  stale: boolean;
  statuses: KnownStatus[];
  /** The register copy that its list rests on; whether the list holds every publisher of the register; null when it has no list. */
  list: { copyOf: string | null; complete: boolean } | null;
};
export type KnownStatusRecord = Told & { type: 'status'; status: KnownStatus };
/** A law of a place in short. `content`: it follows what a post says and lists nobody. */
export type PlaceLaw = { id: string; name: LocalText; kind: Regime['kind']; state: 'holds' | 'ended'; content: boolean; statuses: number; copyOf: string | null; complete: boolean; checked: string; evidenceTo: string | null; reviewBy: string; stale: boolean };
export type KnownPlace = Told & { type: 'place'; laws: PlaceLaw[] };
export type KnownRecord = KnownPublisher | KnownLaw | KnownStatusRecord | KnownPlace;

const NOBODY: Reader = { at: [], citizen: [], statelessResident: [] };

/** The record of this type and id, for this reader and day; null when there is none. A place is always answered, if only with nothing. */
export function knownRecord(type: RowType, id: string, index: RecordIndex, reader: Reader, today: string): KnownRecord | null {
  if (type === 'publisher') return knownPublisher(id, index, reader, today);
  if (type === 'law') return knownLaw(id, index, today);
  return type === 'status' ? knownStatus(id, index, today) : knownPlace(id, index, today);
}

function knownPublisher(id: string, index: RecordIndex, reader: Reader, today: string): KnownPublisher | null {
  const citations = collectCitations();
  const report = recordReport(id, index, reader, today, citations);
  const record = index.publishers[id];
  if (!report || !record) return null;
  const statuses = statusesOfPublisher(id, index, today, citations);
  const all = citations.list();
  const linked = linkedPublishers(all.map(({ url }) => url), index, reader, today);
  return { type: 'publisher', id, report: { ...report, citations: all, linked }, statuses, accounts: accountsOf(record), citations: all, file: `data/publishers/${id}.yml`, checked: record.checked, corrections: record.corrections ?? [], withdrawn: record.void ?? null };
}

function accountsOf({ accounts, accountsSought }: Publisher): KnownAccounts {
  if (accounts.length > 0) return { state: 'known' };
  return accountsSought ? { state: 'not-found', soughtOn: accountsSought.on } : { state: 'not-sought' };
}

function knownLaw(id: string, index: RecordIndex, today: string): KnownLaw | null {
  const regime = Object.hasOwn(index.regimes, id) ? index.regimes[id] : undefined;
  if (!regime) return null;
  const citations = collectCitations();
  const { jurisdiction, kind, name, quoted, authority, legalBasis, inForce, remainsLawful, keepInMind, evidenceTo } = regime;
  const list = index.designations[id];
  const reviewBy = lawReviewBy(regime);
  return {
    type: 'law', id,
    law: { jurisdiction, kind, name, quoted, authority, legalBasis, inForce, remainsLawful, keepInMind, evidenceTo },
    now: regimeInForce(regime, today),
    // For a reader who said nothing every way in is open, and so all of them come out.
    ways: evaluateScope(regime.scope.anyOf, NOBODY).because,
    acts: noticeActs(regime, citations),
    cites: citations.refs(regime.from, regime.sources),
    verified: someRead(Object.keys(regime.sources), regime.sources),
    reviewBy,
    stale: isStale(reviewBy, today),
    statuses: statusesOf(id, index, today, citations),
    list: list ? { copyOf: list.copyOf?.from ?? null, complete: list.complete } : null,
    citations: citations.list(),
    file: `data/laws/${jurisdiction.toLowerCase()}/${id}.yml`,
    checked: regime.checked,
    corrections: regime.corrections ?? [],
    withdrawn: regime.void ?? null,
  };
}

function knownStatus(id: string, index: RecordIndex, today: string): KnownStatusRecord | null {
  const citations = collectCitations();
  const regime = id.slice(0, id.indexOf('/'));
  if (!Object.hasOwn(index.designations, regime)) return null;
  const all = statusesOf(regime, index, today, citations);
  const found = all.find((one) => one.id === id);
  if (!found) return null;
  // Its own sources alone, counted from one.
  const own = collectCitations();
  const entry = index.designations[regime]?.entries[all.indexOf(found)];
  const status = { ...found, citations: own.refs(entry?.from ?? [], index.designations[regime]?.sources ?? {}) };
  return { type: 'status', id, status, citations: own.list(), file: `data/designations/${regime}.yml`, checked: status.checked, corrections: status.corrections, withdrawn: status.withdrawn };
}

function knownPlace(code: string, index: RecordIndex, today: string): KnownPlace {
  const laws = Object.values(index.regimes).filter((regime) => regime.jurisdiction === code && !regime.void).map((regime): PlaceLaw => {
    const list = index.designations[regime.id];
    const reviewBy = lawReviewBy(regime);
    const { id, name, kind, checked, evidenceTo } = regime;
    const ended = ['ended', 'not-yet'].includes(regimeInForce(regime, today).inForce);
    return {
      id, name, kind, checked, evidenceTo, reviewBy,
      state: ended ? 'ended' : 'holds',
      content: isRuleOfPlace(regime, index),
      statuses: list?.entries.filter((entry) => !entry.void).length ?? 0,
      copyOf: list?.copyOf?.from ?? null,
      complete: list?.complete ?? false,
      stale: isStale(reviewBy, today),
    };
  });
  return { type: 'place', id: code, laws, citations: [], file: null, checked: null, corrections: [], withdrawn: null };
}
