/** Who helps people in the trouble that a notice warns of, as plain data. Shown as text: nothing here is ever made into a contact. */
import type { LocalText, RegimeKind } from '../../data/schema.ts';
import type { CitationRef, Notice, Scope } from '../legal/legal.ts';

/** A status that the helper itself has in a place that concerns this reader. */
export type HelperStatus = {
  jurisdiction: string;
  regime: string;
  kind: RegimeKind;
  covers: Notice['covers'];
  quoted: LocalText | null;
  since: string | null;
  scope: Scope;
  /** True when acts of a reader towards the helper can be punished; a label or a block alone is no such thing. */
  punished: boolean;
  citations: CitationRef[];
};

export type HelpOffer = {
  id: string;
  name: string;
  /** Where to find them, as text; null when no address is on record. */
  url: string | null;
  /** Whom they help, what they do, and what contacting them may itself mean. */
  helps: LocalText;
  offers: LocalText;
  contactRisk: LocalText | null;
  /** Places that they work for and that concern this reader; empty: they work anywhere. */
  places: string[];
  languages: string[];
  /** The gravest first. */
  statuses: HelperStatus[];
  citations: CitationRef[];
  checked: string;
};
