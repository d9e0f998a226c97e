/** Quotations that a colon announces behind a verb which the pack does not know: "Doch er ahnte: „...“". */
import type { Paragraph } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { TAG } from '../packs/tags.ts';
import type { Found } from './found.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { headOf, isActor, isComma, isDash } from './place.ts';

const LONGEST_VERB = 9;
const NO_SPEAKER = TAG.document | TAG.place | TAG.time | TAG.platform;

/** Who is the subject of the clause in front of the colon before token `at`, and the words between; null when that is nobody. */
export function beforeColon({ tokens, sentences }: Paragraph, at: number, pack: CompiledPack): Pick<Found, 'actor' | 'mention' | 'cue'> | null {
  if (tokens[at - 1]?.text !== ':' || pack.names === 'caseless' || pack.subject === 'initial') return null;
  const colon = at - 1;
  const floor = sentences.findLast(({ from }) => from <= colon)?.from ?? 0;
  let from = colon;
  while (from > floor && !isComma(tokens[from - 1]) && !isDash(tokens[from - 1]) && tokens[from - 1]!.kind !== 'quotation') from--;
  while (from < colon && tokens[from]!.tags & (TAG.breaker | TAG.adverb | TAG.and) && !(tokens[from]!.tags & TAG.pronoun)) from++;
  const actor = from < colon ? nounPhraseAfter(tokens, from, colon, pack) : null;
  const head = actor && headOf(tokens, actor, pack);
  if (!actor || !head || actor.to >= colon || colon - actor.to > LONGEST_VERB || head.tags & NO_SPEAKER || !isActor(tokens, actor, pack)) return null;
  for (let i = actor.to; i < colon; i++) if (tokens[i]!.tags & (TAG.modal | TAG.negation) || tokens[i]!.text === '(') return null;
  const pronoun = pack.pronounOf(head.low);
  if (pronoun ? pronoun !== 'he' && pronoun !== 'she' : pack.isOblique(tokens[actor.from]!.low)) return null;
  if (pack.names === 'capital-nouns' && !pronoun && head.tags === 0 && tokens[actor.from]!.tags & TAG.determiner) return null;
  return { actor, mention: actor, cue: { from: actor.to, to: colon } };
}
