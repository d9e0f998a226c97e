/** What finding sources needs to know besides the text. */
import type { Agency } from '../../data/schema.ts';

export type SourcingContext = {
  agencies: readonly Agency[];
  /** The page's own publisher: its names, the agency it is, and its hosts; never a source of its own text. */
  self: { names: readonly string[]; agency: string | null; hosts?: readonly string[] };
  /** Id of the publisher that an address belongs to, of those we know. */
  publisherOfUrl: (href: string) => string | null;
  /** Id of the publisher of that name, of those we know. */
  publisherOfName?: (name: string) => string | null;
};
