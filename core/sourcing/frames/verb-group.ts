/** A reporting verb with its helpers, and which of its readings the words around it allow. */
import type { Token } from '../lexing/lex.ts';
import type { Cue } from '../packs/compile-pack.ts';
import { TAG } from '../packs/tags.ts';

/** Tokens [from, to) with auxiliaries, adverbs and particle; `at` is the verb itself, `particle` its second part if it has one, else -1. */
export type VerbGroup = { from: number; at: number; to: number; be: boolean; particle: number; negated: boolean; modal: boolean; infinitive: boolean };

export type Reading = { cue: Cue; group: VerbGroup };

/** Reads the verb at `at` in [floor, end); null when no reading fits. */
export function readVerb(tokens: readonly Token[], at: number, floor: number, end: number, reach: number): Reading | null {
  const cues = tokens[at]!.cues;
  if (!cues) return null;
  const group = groupBefore(tokens, at, floor);
  for (const cue of cues) {
    if (!cue.particle) continue;
    // "wie das Ministerium bekannt gab"
    if (at > floor && reach > 2 && tokens[at - 1]!.low === cue.particle) return { cue, group: { ...group, from: Math.min(group.from, at - 1) } };
    for (let i = at + 1; i < end && i <= at + reach; i++) {
      if (tokens[i]!.low !== cue.particle || (reach > 2 && !closesClause(tokens, i + 1, end))) continue;
      return { cue, group: { ...group, particle: i, to: reach > 2 ? at + 1 : i + 1 } };
    }
  }
  const cue = cues.find((one) => !one.particle);
  return cue ? { cue, group } : null;
}

/** A separated particle stands at the end of its clause. */
function closesClause(tokens: readonly Token[], at: number, end: number): boolean {
  return at >= end || tokens[at]!.kind !== 'word' || (tokens[at]!.tags & (TAG.and | TAG.that)) !== 0;
}

/** Steps back from the verb over its helpers and adverbs. */
function groupBefore(tokens: readonly Token[], at: number, floor: number): VerbGroup {
  const group: VerbGroup = { from: at, at, to: at + 1, be: false, particle: -1, negated: false, modal: false, infinitive: false };
  const gerund = tokens[at]!.cues!.some((cue) => cue.form === 'gerund');
  for (let i = at - 1; i >= floor && at - i < 7; i--) {
    const here = tokens[i]!;
    const { tags } = here;
    if (!(tags & (TAG.auxiliary | TAG.modal | TAG.negation | TAG.infinitive | TAG.adverb))) break;
    // "Trump's claims" is a possessive; "he's claimed" and "Trump's claiming" are not.
    if (here.low === "'s" && !gerund && !(i > floor && tokens[i - 1]!.tags & TAG.pronoun)) break;
    group.negated ||= (tags & TAG.negation) !== 0;
    group.modal ||= (tags & TAG.modal) !== 0;
    group.infinitive ||= (tags & TAG.infinitive) !== 0;
    // After a pronoun, 's before a participle is "has": he's called for.
    group.be ||= (tags & TAG.be) !== 0 && !(here.low === "'s" && !gerund);
    group.from = i;
  }
  return group;
}
