/** Everything that can be looked up on the page of records, as rows that are made once and searched often. */
import type { LocalText, RegimeKind } from '../../data/schema.ts';
import { statusNames } from '../history.ts';
import { designationInForce, mayHold, regimeInForce } from '../legal/in-force.ts';
import { kindOf } from '../legal/listings.ts';
import { isStale, lawReviewBy } from '../legal/review.ts';
import { chainOf } from '../publisher/chain.ts';
import type { RecordIndex } from '../record-index.ts';
import { fold } from './search.ts';

export const rowTypes = ['publisher', 'status', 'law', 'place'] as const;
export type RowType = (typeof rowTypes)[number];

type Common = { id: string; /** All its words, folded. */ held: string };
export type PublisherRow = Common & { type: 'publisher'; name: string; host: string | null; country: string | null; statuses: number; withdrawn: boolean };
/** `ended`: it held once; `withdrawn`: it should never have been in the records. */
export type StatusRow = Common & { type: 'status'; name: string; jurisdiction: string; kind: RegimeKind; quoted: LocalText | null; since: string | null; state: 'holds' | 'ended' | 'withdrawn' };
export type LawRow = Common & { type: 'law'; name: LocalText; jurisdiction: string; kind: RegimeKind; statuses: number; state: 'holds' | 'ended' | 'withdrawn'; stale: boolean };
export type PlaceRow = Common & { type: 'place'; laws: number; statuses: number };
export type Row = PublisherRow | StatusRow | LawRow | PlaceRow;
export type Rows = { publisher: PublisherRow[]; status: StatusRow[]; law: LawRow[]; place: PlaceRow[] };

/** `places`: all places that a reader can ask for, covered or not; `nameOf`: their names, in the reader's language. */
export function makeRows(index: RecordIndex, places: readonly string[], nameOf: (place: string) => string, today: string): Rows {
  const regimes = Object.values(index.regimes);
  const laws = regimes.map((regime): LawRow => {
    const { id, name, quoted, jurisdiction, kind, authority } = regime;
    const entries = index.designations[id]?.entries ?? [];
    return {
      type: 'law', id, name, jurisdiction, kind,
      statuses: entries.filter((entry) => !entry.void).length,
      state: regime.void ? 'withdrawn' : mayHold(regimeInForce(regime, today).inForce) ? 'holds' : 'ended',
      stale: isStale(lawReviewBy(regime), today),
      held: fold([id, ...wordsOf(name), ...wordsOf(quoted), ...wordsOf(authority), jurisdiction, nameOf(jurisdiction)].join(' ')),
    };
  });
  const statuses = regimes.filter(({ listedUnder }) => listedUnder === undefined).flatMap((regime) => {
    const entries = index.designations[regime.id]?.entries ?? [];
    const names = statusNames(regime.id, entries);
    return entries.map((entry, at): StatusRow => {
      const publisher = entry.publisher === null ? undefined : index.publishers[entry.publisher];
      return {
        type: 'status', id: names[at] as string, name: entry.name, jurisdiction: regime.jurisdiction, kind: kindOf(regime, entry), quoted: regime.quoted, since: entry.since,
        state: entry.void || regime.void ? 'withdrawn' : mayHold(designationInForce(entry, today)) && mayHold(regimeInForce(regime, today).inForce) ? 'holds' : 'ended',
        held: fold([names[at], entry.name, entry.registerEntry ?? '', entry.registerNumber ?? '', ...entry.only, publisher?.name ?? '', ...wordsOf(regime.quoted), ...wordsOf(regime.name), regime.jurisdiction, nameOf(regime.jurisdiction)].join(' ')),
      };
    });
  });
  const publishers = Object.values(index.publishers).map((record): PublisherRow => {
    const { id, name, otherNames, legalEntity, hosts, accounts, country } = record;
    return {
      type: 'publisher', id, name, withdrawn: Boolean(record.void),
      host: hosts.find(({ mirror }) => !mirror)?.host ?? null,
      country: country?.value ?? null,
      statuses: chainOf(id, index).reduce((sum, one) => sum + (index.designated[one]?.length ?? 0), 0),
      held: fold([id, name, ...otherNames.map(({ text }) => text), legalEntity ?? '', ...hosts.map(({ host }) => host), ...accounts.map(({ handle }) => handle), country ? `${country.value} ${nameOf(country.value)}` : ''].join(' ')),
    };
  });
  const covered = [...new Set(regimes.filter((regime) => !regime.void).map(({ jurisdiction }) => jurisdiction))];
  const placeRows = [...new Set([...covered, ...places])].map((code): PlaceRow => {
    const here = laws.filter(({ jurisdiction, state }) => jurisdiction === code && state !== 'withdrawn');
    return { type: 'place', id: code, laws: here.length, statuses: here.reduce((sum, law) => sum + law.statuses, 0), held: fold(`${code} ${nameOf(code)}`) };
  });
  const byPlace = (one: string, other: string): number => nameOf(one).localeCompare(nameOf(other));
  return {
    publisher: publishers.sort((a, b) => a.name.localeCompare(b.name)),
    status: statuses.sort((a, b) => a.name.localeCompare(b.name)),
    law: laws.sort((a, b) => byPlace(a.jurisdiction, b.jurisdiction) || a.id.localeCompare(b.id)),
    // Places of which we know something first.
    place: placeRows.sort((a, b) => Number(a.laws === 0) - Number(b.laws === 0) || byPlace(a.id, b.id)),
  };
}

const wordsOf = (text: LocalText | null): string[] => (typeof text === 'string' ? [text] : Object.values(text ?? {}));
