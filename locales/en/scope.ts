/** Whom a law reaches, and what the reader said of themselves. */
import type { Condition, Reader, Way } from '../../core/legal/legal.ts';
import { sortWays } from '../ways.ts';
import { and, anyOf, article, or, passport, placeIn } from './places.ts';

export type Reach = { lead: string; items: string[]; less: string | null };

/** "a Russian passport", "an Iranian passport or a US passport". */
function aPassport(codes: readonly string[]): string {
  return or(codes.map((code) => `${article(passport(code))} ${passport(code)}`));
}

function condition({ kind, places }: Condition, shared: Condition | null): string {
  const anyone = places.includes('*');
  if (kind === 'at') return anyone ? 'are anywhere' : `are in ${anyOf(places)}`;
  if (kind === 'citizen') return anyone ? 'hold any passport' : `hold ${aPassport(places)}`;
  if (anyone) return 'are stateless';
  return shared && shared.places.join() === places.join() ? 'are stateless and live there permanently' : `are stateless and live permanently in ${anyOf(places)}`;
}

const together = (conditions: Condition[], shared: Condition | null): string => conditions.map((one) => condition(one, shared)).join(', and ');

/** A way that is itself in doubt, as a noun: "other passports while there", "a Russian passport elsewhere". */
function doubtful({ conditions }: Way, shared: Condition | null): string {
  const at = conditions.find((one) => one.kind === 'at' && !one.places.includes('*')) ?? null;
  const [person, ...more] = conditions.filter((one) => one.kind !== 'at');
  if (!person || more.length > 0 || person.kind !== 'citizen') return `if you ${together(conditions, null)}`;
  const anyone = person.places.includes('*');
  if (at === null) return anyone ? 'any passport' : `${aPassport(person.places)} elsewhere`;
  const there = shared && shared.places.join() === at.places.join() ? 'while there' : `in ${anyOf(at.places)}`;
  return anyone ? `other passports ${there}` : `${aPassport(person.places)} ${there}`;
}

/** "It concerns you if you are in Russia, and" with "hold a Russian passport, or" and so on below it. */
export function reach(ways: readonly Way[]): Reach {
  const { shared, rest, lower, allLower } = sortWays(ways);
  const start = allLower ? 'It is less certain that this reaches you. It may if you' : 'It concerns you if you';
  const less = lower.length === 0 ? null : `Less certain: ${and(lower.map((way) => doubtful(way, shared)))}.`;
  if (shared && rest.some((conditions) => conditions.length === 0)) return { lead: `${start} ${condition(shared, null)}.`, items: [], less };
  const lead = shared ? `${start} ${condition(shared, null)}, and` : start;
  const items = rest.map((conditions, at) => together(conditions, shared) + (at < rest.length - 1 ? ', or' : '.'));
  const [only] = items;
  return items.length === 1 && only ? { lead: `${lead} ${only}`, items: [], less } : { lead, items, less };
}

/** "You said: in Russia, Russian passport." Null when nothing was said. */
export function youSaid({ at, citizen, statelessResident }: Reader): string | null {
  const parts = [
    ...(at.length > 0 ? [`in ${and(at.map(placeIn))}`] : []),
    ...citizen.map(passport),
    ...statelessResident.map((code) => `stateless, living in ${placeIn(code)}`),
  ];
  return parts.length === 0 ? null : `You said: ${parts.join(', ')}.`;
}
