/** Sorts the ways into a law's scope so that a sentence can name what they share once. */
import type { Condition, Way } from '../core/legal/legal.ts';

export type SortedWays = {
  /** The place that all certain ways ask for, or null. */
  shared: Condition | null;
  /** What is left of each certain way; an empty one means that the place alone is enough. */
  rest: Condition[][];
  /** Ways that are themselves doubtful in law or practice. */
  lower: Way[];
  /** Every way is doubtful: `shared` and `rest` describe them all the same. */
  allLower: boolean;
};

const same = (a: Condition, b: Condition): boolean => a.kind === b.kind && a.places.join() === b.places.join();

export function sortWays(ways: readonly Way[]): SortedWays {
  const stated = ways.filter((way) => way.certainty === 'stated');
  const certain = stated.length > 0 ? stated : ways;
  const first = certain[0]?.conditions.find((condition) => condition.kind === 'at' && !condition.places.includes('*')) ?? null;
  const shared = first && certain.every((way) => way.conditions.some((condition) => same(condition, first))) ? first : null;
  const rest = certain.map((way) => way.conditions.filter((condition) => !(shared && same(condition, shared)) && !(condition.kind === 'at' && condition.places.includes('*'))));
  return { shared, rest, lower: stated.length > 0 ? ways.filter((way) => way.certainty === 'lower') : [], allLower: stated.length === 0 };
}
