/** What the frames hand on: pieces of text laid at somebody's door, before it is known who that is. */
import type { CueKind } from '../packs/language-pack.ts';
import type { Span } from '../sourcing.ts';
import type { Range } from './noun-phrase.ts';

export type Found = {
  /** Index of the paragraph; token ranges refer to its tokens. */
  paragraph: number;
  sentence: number;
  actor: Range | null;
  /** Where the sentence points at the actor; takes in the "who" of a relative clause. */
  mention: Range | null;
  /** True when the actor stands elsewhere and is only taken over ("..., adding that"): it is not a mention of its own. */
  inherited: boolean;
  cue: Range | null;
  kind: CueKind;
  /** What was said, in characters of the whole text; empty when it only says that somebody declined to speak. */
  contents: Span[];
  quoted: boolean;
  /** Takes a side or names a subject, but gives no words: a source only if it also speaks elsewhere. */
  weak: boolean;
  /** An unnamed person, by the words around it ("with knowledge of"). */
  insider: boolean;
  /** Only reported in another finding's quotation. */
  second: boolean;
  /** Said in writing, for a body. */
  statement: boolean;
  /** Inside another finding's words: "The Post reported that Clinton said". */
  within: Found | null;
  /** Whoever was told or passed it on: "told CNN". */
  outlet: Range | null;
  /** The frame alone makes it a source: "according to". */
  according: boolean;
  declined: boolean;
  anonymity: boolean;
  reason: string | null;
  /** The finding whose source this one goes on quoting; then it has no actor and cue of its own. */
  continues: Found | null;
  /** Goes on with what the last source said; who that is, the paragraph tells. */
  goesOn: boolean;
  /** Its words stand in the sentences before: "Das teilte die Polizei mit." */
  backward: boolean;
  /** Set when the words are in the paragraph after ("Caddell continued:"). */
  opensNext: boolean;
};

/** A finding with everything not given left empty. */
export function found(part: Partial<Found> & Pick<Found, 'paragraph' | 'sentence'>): Found {
  return {
    actor: null, mention: null, inherited: false, cue: null, kind: 'speech', contents: [], quoted: false, weak: false, insider: false, second: false, statement: false, within: null, outlet: null, according: false,
    declined: false, anonymity: false, reason: null, continues: null, goesOn: false, backward: false, opensNext: false, ...part,
  };
}
