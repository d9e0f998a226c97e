/** Who an address belongs to, before anything is said about them. */
import type { PublisherFinding } from './finding.ts';
import type { Address } from './url.ts';

type Known = Extract<PublisherFinding, { kind: 'known' }>;

export type Identity = {
  finding: Omit<Known, 'card'> | Exclude<PublisherFinding, Known>;
  /** The publisher and the bodies it belongs to, nearest first; empty unless it is known. */
  chain: string[];
  /** What was matched: the page itself, or the page that an archive, a translation or a viewer shows. Null unless known. */
  place: Place | null;
  /** Host of the page itself without "www."; empty for an address that is no web page. */
  host: string;
  pageKind: 'article' | 'publisher' | 'account' | 'other';
};

/** Where on the web a publisher was met. `account` is a "platform:handle" key. */
export type Place = Pick<Address, 'host' | 'path'> & { account: string | null };
