/** Who a page belongs to, and how that is known. */
import type { LocalText, PublisherKind } from '../../data/schema.ts';
import type { CitationRef } from '../legal/legal.ts';

export type How = 'host' | 'path' | 'account' | 'mirror' | 'archive' | 'translation' | 'amp' | 'declared';

/** A stated fact with its sources; `verified` is false when none of them was read. */
export type Fact<T> = { value: T; asOf: string | null; verified: boolean; citations: CitationRef[] };

/** What the publisher card shows. Null: not known. */
export type PublisherCard = {
  id: string;
  name: string;
  otherNames: string[];
  parent: { id: string; name: string } | null;
  kind: Fact<PublisherKind> | null;
  kindBasis: LocalText | null;
  owner: Fact<LocalText> | null;
  funding: Fact<LocalText> | null;
  country: Fact<string> | null;
  seat: Fact<LocalText> | null;
  founded: Fact<number> | null;
  languages: Fact<string[]> | null;
  reach: Fact<LocalText> | null;
  state: 'active' | 'reduced' | 'suspended' | 'closed' | null;
  note: LocalText | null;
  /** Whether a source of the note was read, and its sources. */
  noteVerified?: boolean;
  noteCitations?: CitationRef[];
  asOf: string | null;
};

export type PublisherFinding =
  | { kind: 'known'; id: string; name: string; how: How; matched: string; card: PublisherCard }
  /** `says`: the known publisher that the page says it is, where canonical address, stated publisher and path agree. It is its own word. */
  | { kind: 'declared'; name: string; says?: { id: string; name: string } }
  | { kind: 'unknown' };
