/** Says for which places the publisher was looked up, in which registers, and what came of it. */
import type { DesignationList, Regime } from '../../data/schema.ts';
import type { RecordIndex } from '../record-index.ts';
import { mayHold, regimeInForce } from './in-force.ts';
import type { Check, Notice, Reader } from './legal.ts';
import { FOLLOWS_THE_STORY } from './listings.ts';
import { jurisdictionsOf } from './places.ts';
import { isStale, listingReviewBy } from './review.ts';

/**
 * The reader's places first, in the order they were said; then every other jurisdiction that lists the publisher, or of whose
 * registers we hold a copy. `not-listed` names the registers that we hold a copy of; where we hold none, those of which we know
 * some entries, and `partial` says so. A place of whose registers we know no entry is `not-covered`, whatever other law of it we hold.
 */
export function checksFor(notices: readonly Notice[], index: RecordIndex, reader: Reader, today: string): Check[] {
  const regimes = Object.values(index.regimes).filter((regime) => mayHold(regimeInForce(regime, today).inForce));
  const known = new Set(regimes.map(({ jurisdiction }) => jurisdiction));
  const lists = regimes.filter(({ id, kind }) => !FOLLOWS_THE_STORY.includes(kind) && holdsAnything(index.designations[id]));
  const copied = lists.filter(({ id }) => holdsCopy(index.designations[id]));
  const said = [...reader.at, ...reader.citizen, ...reader.statelessResident].flatMap(jurisdictionsOf);
  // The Union is no place of its own: it counts where we hold law of it.
  const places = said.filter((place) => place !== 'EU' || known.has('EU'));
  const others = [...notices, ...copied].map(({ jurisdiction }) => jurisdiction).sort();
  return [...new Set([...places, ...others])].map((jurisdiction) => {
    const here = ({ jurisdiction: of }: { jurisdiction: string }): boolean => of === jurisdiction;
    const listedUnder = notices.filter(here).map(({ regime }) => regime);
    const [all, held] = [lists.filter(here), copied.filter(here)];
    const lookedAt = listedUnder.length > 0 ? all.filter(({ id }) => listedUnder.includes(id)) : held.length > 0 ? held : all;
    const state = listedUnder.length > 0 ? 'listed' : all.length > 0 ? 'not-listed' : 'not-covered';
    return { jurisdiction, state, registers: lookedAt.map((regime) => registerOf(regime, index, today)), partial: state === 'not-listed' && held.length === 0, rules: state === 'not-covered' && known.has(jurisdiction) };
  });
}

function registerOf(regime: Regime, { designations }: RecordIndex, today: string): Check['registers'][number] {
  const list = designations[regime.id];
  const checked = list?.entries.map((entry) => entry.checked).sort().at(-1) ?? regime.checked;
  const copyOf = list?.copyOf ?? null;
  const stale = isStale(listingReviewBy(regime, { copyOf }, { checked }), today);
  return { regime: regime.id, name: regime.name, copyOf: copyOf?.from ?? null, checked, stale, whole: Boolean(list?.complete) };
}

/** A law under which we have nobody on record has no register that somebody could have been looked up in. */
function holdsAnything(list: DesignationList | undefined): boolean {
  return list !== undefined && (holdsCopy(list) || list.entries.some(({ hold, void: gone }) => hold === undefined && gone === undefined));
}

/** Only a register that was copied, or gone through from end to end, lets us say that somebody is not on it. */
function holdsCopy(list: DesignationList | undefined): boolean {
  return list !== undefined && (list.complete || list.copyOf !== null);
}
