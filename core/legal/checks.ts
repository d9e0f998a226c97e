/** Says for which places the publisher was looked up, in which registers, and what came of it. */
import type { RecordIndex } from '../record-index.ts';
import { regimeInForce } from './in-force.ts';
import type { Check, Notice, Reader } from './legal.ts';
import { FOLLOWS_THE_STORY } from './listings.ts';
import { jurisdictionsOf } from './places.ts';
import { isStale, listingReviewBy } from './review.ts';

/**
 * The reader's places first, in the order they were said, then every other jurisdiction that keeps a register of publishers in our
 * records. `not-listed` names the registers that were looked at; `partial` says that none of them was gone through from end to end.
 */
export function checksFor(notices: readonly Notice[], index: RecordIndex, reader: Reader, today: string): Check[] {
  const regimes = Object.values(index.regimes).filter((regime) => {
    const { inForce } = regimeInForce(regime, today);
    return inForce === 'yes' || inForce === 'unknown';
  });
  const said = [...reader.at, ...reader.citizen, ...reader.statelessResident].flatMap(jurisdictionsOf);
  const known = new Set(regimes.map(({ jurisdiction }) => jurisdiction));
  // The Union is no place of its own: it counts where we hold law of it.
  const places = said.filter((place) => place !== 'EU' || known.has('EU'));
  const keepers = regimes.filter(({ kind }) => kind === 'publisher-register').map(({ jurisdiction }) => jurisdiction).sort();
  return [...new Set([...places, ...keepers])].map((jurisdiction) => {
    const listedUnder = notices.filter((notice) => notice.jurisdiction === jurisdiction).map(({ regime }) => regime);
    const lists = regimes.filter((regime) => regime.jurisdiction === jurisdiction && !FOLLOWS_THE_STORY.includes(regime.kind));
    const registers = (listedUnder.length > 0 ? lists.filter(({ id }) => listedUnder.includes(id)) : lists).map((regime) => {
      const list = index.designations[regime.id];
      const copyOf = list?.copyOf?.from ?? null;
      const checked = list?.entries.map((entry) => entry.checked).sort().at(-1) ?? regime.checked;
      return {
        regime: regime.id,
        name: regime.name,
        copyOf,
        checked,
        stale: isStale(listingReviewBy(regime, { copyOf: list?.copyOf ?? null }, { checked }), today),
        whole: Boolean(list?.complete),
      };
    });
    const state = listedUnder.length > 0 ? 'listed' : lists.length > 0 ? 'not-listed' : 'not-covered';
    return { jurisdiction, state, registers, partial: state === 'not-listed' && !registers.some(({ copyOf, whole }) => whole || copyOf !== null) };
  });
}
