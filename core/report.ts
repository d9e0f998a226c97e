/** All that Caveat has to say about one page, as plain data. Surfaces render it and add nothing. */
import type { PageNotice } from './article/article.ts';
import type { EmbeddedPublisher } from './embeds/embedded-publishers.ts';
import type { HelpOffer } from './help/help.ts';
import type { Legal, Reader } from './legal/legal.ts';
import type { LinkedPublisher } from './linked.ts';
import type { PublisherFinding } from './publisher/finding.ts';
import type { Sourcing } from './sourcing/sourcing.ts';
import type { SourcingSummary } from './sourcing/summary.ts';

/** A source that a statement rests on. `access` says whether somebody opened it. */
export type Citation = { url: string; title: string; access: 'read' | 'unread'; checked: string | null; gist: string | null };

export type Report = {
  page: {
    url: string;
    host: string;
    kind: 'article' | 'publisher' | 'account' | 'other';
    title: string | null;
    language: string | null;
    published: string | null;
    byline: string[];
    /** What the page says of itself in an author or publisher box, word for word. */
    selfDescription: string | null;
  };
  publisher: PublisherFinding;
  pageNotices: PageNotice[];
  /** Null: the text was not looked at (address only, or the reader switched it off). */
  sourcing: Sourcing | null;
  /** The sourcing in a few figures; null where there is nothing to sum up. */
  sourcingSummary: SourcingSummary | null;
  legal: Legal;
  /** Who helps those whom a notice here concerns, the nearest first. */
  help: HelpOffer[];
  /** Whose pages the links of the text and the sources below lead to, by address. */
  linked: Record<string, LinkedPublisher>;
  /** Publishers with a status that counts for the reader whose posts or players the page shows; not its own. */
  embedded: EmbeddedPublisher[];
  citations: Citation[];
  reader: Reader;
  today: string;
  /** Version of the records and the day they were compiled. */
  data: { version: number; compiled: string };
};
