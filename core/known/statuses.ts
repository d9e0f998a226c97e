/** Statuses as the page of records tells them: those that hold, those that ended, and those that should never have been. */
import type { Correction, Designation, LocalText, RegimeKind } from '../../data/schema.ts';
import type { Citations } from '../citations.ts';
import { someRead } from '../citations.ts';
import { statusNames } from '../history.ts';
import { designationInForce, mayHold, regimeInForce } from '../legal/in-force.ts';
import type { CitationRef } from '../legal/legal.ts';
import { kindOf } from '../legal/listings.ts';
import { isStale, listingReviewBy } from '../legal/review.ts';
import type { RecordIndex } from '../record-index.ts';

export type KnownStatus = {
  /** "ru-foreign-agent/meduza". */
  id: string;
  regime: string;
  jurisdiction: string;
  kind: RegimeKind;
  lawName: LocalText;
  quoted: LocalText | null;
  publisher: { id: string; name: string } | null;
  /** As the register or the order names it. */
  name: string;
  state: 'holds' | 'ended' | 'withdrawn';
  verified: boolean;
  reviewBy: string;
  stale: boolean;
  copyOf: string | null;
  authority: LocalText;
  corrections: Correction[];
  withdrawn: { on: string; why: LocalText } | null;
  citations: CitationRef[];
} & Pick<Designation, 'covers' | 'only' | 'registerEntry' | 'registerNumber' | 'since' | 'sinceBasis' | 'decided' | 'appliesFrom' | 'until' | 'note' | 'checked'>;

/** All entries of a law's list, in the order of the list. */
export function statusesOf(regimeId: string, index: RecordIndex, today: string, citations: Citations): KnownStatus[] {
  const [regime, list] = [index.regimes[regimeId], index.designations[regimeId]];
  if (!regime || !list) return [];
  // An entry of a list that two laws go by is one record.
  const names = statusNames(regime.listedUnder ?? regimeId, list.entries);
  const lawHolds = mayHold(regimeInForce(regime, today).inForce);
  return list.entries.map((entry, at) => {
    const reviewBy = listingReviewBy(regime, list, entry);
    const publisher = entry.publisher === null ? undefined : index.publishers[entry.publisher];
    const { covers, only, registerEntry, registerNumber, since, sinceBasis, decided, appliesFrom, until, note, checked } = entry;
    return {
      id: names[at] as string,
      regime: regimeId,
      jurisdiction: regime.jurisdiction,
      kind: kindOf(regime, entry),
      lawName: regime.name,
      quoted: regime.quoted,
      publisher: publisher ? { id: publisher.id, name: publisher.name } : null,
      name: entry.name,
      state: entry.void || regime.void ? 'withdrawn' : lawHolds && mayHold(designationInForce(entry, today)) ? 'holds' : 'ended',
      verified: someRead(entry.from, list.sources),
      reviewBy,
      stale: isStale(reviewBy, today),
      copyOf: list.copyOf?.from ?? null,
      authority: entry.authority ?? regime.authority,
      corrections: entry.corrections ?? [],
      withdrawn: entry.void ?? regime.void ?? null,
      citations: citations.refs(entry.from, list.sources),
      covers, only, registerEntry, registerNumber, since, sinceBasis, decided, appliesFrom, until, note, checked,
    };
  });
}

/** Every status that any list gives to this publisher itself, whether it holds or not. */
export function statusesOfPublisher(id: string, index: RecordIndex, today: string, citations: Citations): KnownStatus[] {
  const regimes = Object.values(index.designations).filter(({ entries }) => entries.some(({ publisher }) => publisher === id)).map(({ regime }) => regime);
  return regimes.flatMap((regime) => statusesOf(regime, index, today, citations)).filter(({ publisher }) => publisher?.id === id);
}
