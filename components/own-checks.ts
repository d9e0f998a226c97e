/** Parts what was looked at into the places that the reader named and all the others. */
import type { Check, Reader } from '../core/legal/legal.ts';

/**
 * `own` holds the reader's places, the Union among them where one of them lies in it; nobody's places are "own" when nothing was said. That
 * Belarus doesn't list a publisher is no answer to somebody in Norway.
 */
export function ownChecks(reader: Reader, checks: readonly Check[]): { own: Check[]; others: Check[] } {
  const named = new Set([...reader.at, ...reader.citizen, ...reader.statelessResident].map((code) => code.slice(0, 2)));
  // The engine puts a reader's places first, each followed by the Union that it lies in.
  const own = checks.filter(({ jurisdiction }, at) => named.has(jurisdiction) || (jurisdiction === 'EU' && named.has(checks[at - 1]?.jurisdiction ?? '')));
  return { own, others: checks.filter((check) => !own.includes(check)) };
}
