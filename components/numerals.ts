/** Numbers sources in the order in which a reader meets them, whatever order the report holds them in: what stands open first, then what is folded. */
import type { CitationRef } from '../core/legal/legal.ts';

export type Numerals = {
  /** The numeral of a source, from 1. The first time that one is asked for, it takes the next free numeral and keeps it. */
  of(ref: CitationRef): number;
  /** Whether a source has a numeral by now. */
  has(ref: CitationRef): boolean;
};

/** No numeral given yet. Parts of a view are drawn from top to bottom, folded ones after the rest, and so is what they ask for. */
export function numerals(): Numerals {
  const given = new Map<CitationRef, number>();
  return {
    of(ref) {
      const before = given.get(ref);
      if (before !== undefined) return before;
      given.set(ref, given.size + 1);
      return given.size;
    },
    has: (ref) => given.has(ref),
  };
}
