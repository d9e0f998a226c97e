/** Numbers sources in the order in which a reader meets them, whatever order the report holds them in: what stands open first, then what is folded. */
import type { CitationRef } from '../core/legal/legal.ts';

export type Numerals = {
  /** The numeral of a source, from 1. The first time that one is asked for, it takes the next free numeral and keeps it. */
  of(ref: CitationRef): number;
  /** Whether a source has a numeral by now. */
  has(ref: CitationRef): boolean;
};

/** `given`: numerals by name of a source, from a view before this one; `nameOf` tells that name. Parts of a view are drawn from top to bottom, folded ones after the rest, and so is what they ask for. */
export function numerals(nameOf: (ref: CitationRef) => string = String, given = new Map<string, number>()): Numerals {
  return {
    of(ref) {
      const name = nameOf(ref);
      const before = given.get(name);
      if (before !== undefined) return before;
      given.set(name, given.size + 1);
      return given.size;
    },
    has: (ref) => given.has(nameOf(ref)),
  };
}
