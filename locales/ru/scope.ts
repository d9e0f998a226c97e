/** Whom a law reaches, and what the reader said of themselves, in Russian. */
import type { Condition, Reader, Way } from '../../core/legal/legal.ts';
import { sortWays } from '../ways.ts';
import type { Reach } from '../en/scope.ts';
import { and, anyOf, or, passport, place } from './places.ts';

function condition({ kind, places }: Condition, shared: Condition | null): string {
  const anyone = places.includes('*');
  if (kind === 'at') return anyone ? 'находитесь где угодно' : `находитесь здесь: ${anyOf(places)}`;
  if (kind === 'citizen') return anyone ? 'имеете любой паспорт' : `имеете ${or(places.map(passport))}`;
  if (anyone) return 'не имеете гражданства';
  return shared && shared.places.join() === places.join() ? 'не имеете гражданства и постоянно там живёте' : `не имеете гражданства и постоянно живёте здесь: ${anyOf(places)}`;
}

const together = (conditions: Condition[], shared: Condition | null): string => conditions.map((one) => condition(one, shared)).join(' и ');

/** A way that is itself in doubt, as a noun: «другой паспорт там же», «российский паспорт в другом месте». */
function doubtful({ conditions }: Way, shared: Condition | null): string {
  const at = conditions.find((one) => one.kind === 'at' && !one.places.includes('*')) ?? null;
  const [person, ...more] = conditions.filter((one) => one.kind !== 'at');
  if (!person || more.length > 0 || person.kind !== 'citizen') return `если вы ${together(conditions, null)}`;
  const anyone = person.places.includes('*');
  if (at === null) return anyone ? 'любой паспорт' : `${or(person.places.map(passport))} в другом месте`;
  const there = shared && shared.places.join() === at.places.join() ? 'там же' : `(место: ${anyOf(at.places)})`;
  return anyone ? `другой паспорт ${there}` : `${or(person.places.map(passport))} ${there}`;
}

/** «Касается вас, если вы находитесь здесь: Россия, и» with the ways below it. */
export function reach(ways: readonly Way[]): Reach {
  const { shared, rest, lower, allLower } = sortWays(ways);
  const start = allLower ? 'Не вполне ясно, касается ли это вас. Может касаться, если вы' : 'Касается вас, если вы';
  const less = lower.length === 0 ? null : `Не вполне ясно: ${lower.map((way) => doubtful(way, shared)).join('; ')}.`;
  if (shared && rest.some((conditions) => conditions.length === 0)) return { lead: `${start} ${condition(shared, null)}.`, items: [], less };
  const lead = shared ? `${start} ${condition(shared, null)}, и при этом` : start;
  const items = rest.map((conditions, at) => together(conditions, shared) + (at < rest.length - 1 ? ', или' : '.'));
  const [only] = items;
  return items.length === 1 && only ? { lead: `${lead} ${only}`, items: [], less } : { lead, items, less };
}

/** «Вы указали: место — Россия, российский паспорт.» Null when nothing was said. */
export function youSaid({ at, citizen, statelessResident }: Reader): string | null {
  const parts = [
    ...(at.length > 0 ? [`место — ${and(at.map(place))}`] : []),
    ...citizen.map(passport),
    ...statelessResident.map((code) => `без гражданства, место жительства — ${place(code)}`),
  ];
  return parts.length === 0 ? null : `Вы указали: ${parts.join(', ')}.`;
}
