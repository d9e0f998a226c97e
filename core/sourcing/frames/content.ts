/** Decides which words a verb reports: those behind it, those in front of it, or both. */
import type { Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { TAG } from '../packs/tags.ts';
import { isContent } from './noun-words.ts';
import { isComma, isDash } from './place.ts';

/** Token ranges of what was said; `quoted` when quotation marks stand in it; `opensNext` when it follows in the next paragraph; `bare`: only an object, no clause;
 * `backward`: it is in the sentences before. */
export type Content = { parts: { from: number; to: number }[]; quoted: boolean; opensNext: boolean; bare: boolean; backward?: boolean };

export type Sides = {
  /** [start of sentence, start of the frame) and [end of the frame, end of the sentence's words). */
  left: { from: number; to: number };
  right: { from: number; to: number };
  /** The speaker stands just before `right`. */
  inverted: boolean;
  /** Token of the verb's second part, -1 if it has none: a comma behind it opens the clause. */
  particle: number;
};

/**
 * `clause`: only a clause or a quotation will do, an object will not. Returns null when nothing was said.
 * `previous`: the quotation just before the sentence, when only its own full stop parts them.
 */
export function contentOf(tokens: readonly Token[], sides: Sides, clause: boolean, previous: number | null, pack: CompiledPack): Content | null {
  const left = { ...sides.left };
  while (left.from < left.to && isDash(tokens[left.from])) left.from++;
  let commaBefore = false;
  while (left.to > left.from && (isComma(tokens[left.to - 1]) || isDash(tokens[left.to - 1]) || tokens[left.to - 1]!.text === ':')) {
    left.to--;
    commaBefore = true;
  }
  const right = { ...sides.right };
  const parenthetical = right.from + 1 < right.to && isComma(tokens[right.from]) && !(tokens[right.from + 1]!.tags & TAG.that);
  while (right.from < right.to && (isComma(tokens[right.from]) || isDash(tokens[right.from]))) right.from++;
  right.from = behindThat(tokens, behindColon(tokens, right.from, right.to), right.to);
  const quotedLeft = left.to > left.from && tokens[left.to - 1]!.kind === 'quotation';
  const leftWords = left.to - left.from >= (parenthetical ? 1 : pack.commaBeforeClause && (sides.inverted || pack.subject === 'free') ? 2 : 3) || quotedLeft;
  if (quotedLeft && ',،，'.includes(tokens[left.to - 1]!.quotation!.last)) commaBefore = true;
  const offersLeft = leftWords && (commaBefore || quotedLeft);

  const opensNext = sides.right.to > sides.right.from && tokens[sides.right.to - 1]!.text === ':';
  if (opensNext) right.to = Math.max(right.from, right.to - 1);
  const weight = right.to <= right.from || (offersLeft && sides.inverted && isAddressee(tokens, sides.right.from, right.to)) ? 'none' : pack.commaBeforeClause ? weighByComma(tokens, sides.right.from, right.to, sides.particle, pack) : weigh(tokens, sides.right.from, right.to, pack);
  const parts: Content['parts'] = [];
  if (quotedLeft && (commaBefore || weight !== 'object')) parts.push(left);
  // “A,” said Lopez, 34, a nurse: what follows the speaker's name is about the speaker, unless it is a quotation again.
  const opening = tokens[sides.right.from];
  const ofSpeaker = sides.right.from < sides.right.to && (isComma(opening) || (sides.inverted && opening !== undefined && (opening.tags & (TAG.relative | TAG.that)) !== 0));
  const aside = quotedLeft && ofSpeaker && !(right.from < right.to && tokens[right.from]!.kind === 'quotation');
  if (aside) right.to = right.from;
  else if (offersLeft && !quotedLeft && parenthetical && weight !== 'none') parts.push(left, right);
  else if (weight === 'clause' || (weight === 'object' && !clause && !(parts.length && !hasQuotation(tokens, right.from, right.to)))) parts.push(right);
  else if (parts.length === 0 && offersLeft) parts.push(left);
  else if (parts.length === 0 && previous !== null) parts.push({ from: previous, to: previous + 1 });
  if (parts.length === 0 && !opensNext) return null;
  return { parts, quoted: parts.some((part) => hasQuotation(tokens, part.from, part.to)), opensNext: opensNext && !parts.includes(right), bare: weight === 'object' && parts.length === 1 && parts[0] === right };
}

/** „...“, sagte Stein | dem „Tagesspiegel“: a paper that was told. */
function isAddressee(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return to - from < 4 && last?.kind === 'quotation' && isContent(last) && tokens.slice(from, to - 1).every(({ tags }) => (tags & (TAG.determiner | TAG.preposition | TAG.media)) !== 0);
}

/** "antwortet unmissverständlich: | „Ja.“" */
function behindColon(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 1 && i - from < 12; i++) {
    if (tokens[i]!.text === ':') return i + 1;
    if (tokens[i]!.kind === 'quotation') break;
  }
  return from;
}

/** "told Reuters on Monday | that the deal was dead": the clause without whom and when it was told. */
function behindThat(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && i - from < 14; i++) {
    const { tags, kind, low } = tokens[i]!;
    if (tags & TAG.that && i + 1 < to) return i;
    if (kind === 'quotation' || (tags & (TAG.auxiliary | TAG.modal | TAG.pronoun) && low !== "'s")) break;
  }
  return from;
}

/** "The story was first reported by CNN": all that stands in front. */
export function wholeLeft(tokens: readonly Token[], from: number, to: number): Content | null {
  return to > from ? { parts: [{ from, to }], quoted: hasQuotation(tokens, from, to), opensNext: false, bare: false } : null;
}

/** What stands behind the verb: a clause or quotation, a bare object, or nothing but time and place. */
function weigh(tokens: readonly Token[], from: number, to: number, pack: CompiledPack): 'clause' | 'object' | 'none' {
  let first = from;
  while (first < to && (tokens[first]!.tags & (TAG.time | TAG.adverb) || tokens[first]!.kind === 'number')) first++;
  if (first >= to) return 'none';
  let seenObject = !(tokens[first]!.tags & TAG.preposition);
  for (let i = first; i < to; i++) {
    const here = tokens[i]!;
    if ((here.kind === 'quotation' && !isName(tokens, i)) || here.tags & TAG.that || (here.text === ':' && i < to - 1)) return 'clause';
    if (!pack.clauseNeedsThat && here.tags & TAG.pronoun && (i === first || tokens[i - 1]!.tags & TAG.time) && !(here.tags & TAG.determiner)) return 'clause';
    if (!pack.clauseNeedsThat && here.tags & (TAG.auxiliary | TAG.modal) && here.low !== "'s" && i > first && seenObject) return 'clause';
    if (i - first < 4 && pack.isQuestion(here.low)) return 'clause';
    if (i > first && here.tags & TAG.infinitive && tokens[i + 1] && i + 1 < to && !(tokens[i + 1]!.tags & (TAG.determiner | TAG.time)) && !tokens[i + 1]!.capital && tokens[i + 1]!.kind === 'word') return 'clause';
    if (isComma(here) && tokens[i + 1] && tokens[i + 1]!.tags & TAG.relative) break;
    if (!(here.tags & TAG.preposition)) seenObject ||= i > first + 2;
  }
  return tokens[first]!.tags & TAG.preposition && !pack.isAim(tokens[first]!.low) ? 'none' : 'object';
}

/** The same where a comma has to part a clause from its verb: "sagte am Montag, er werde". */
function weighByComma(tokens: readonly Token[], from: number, to: number, particle: number, pack: CompiledPack): 'clause' | 'object' | 'none' {
  let first = from;
  while (first < to && (tokens[first]!.tags & (TAG.time | TAG.adverb) || tokens[first]!.kind === 'number' || isComma(tokens[first]))) first++;
  for (let i = from; i < to; i++) {
    const here = tokens[i]!;
    if (here.kind === 'quotation' && (here.quotation!.words > 1 || i === first) || here.tags & TAG.that || (here.text === ':' && i < to - 1)) return 'clause';
    if (!isComma(here) || i + 1 >= to) continue;
    const next = tokens[i + 1]!;
    if (i - 1 !== particle && (next.tags & TAG.relative || pack.isRelative(next.low) || pack.isAs(next.low)) && !isReported(tokens, i + 1, to, pack)) {
      // A relative clause says more of the subject, unless another comma follows with the words.
      if (!tokens.slice(i + 2, to).some((token) => isComma(token))) continue;
    }
    return 'clause';
  }
  if (first >= to) return 'none';
  if (pack.isAbout(tokens[first]!.low)) return 'clause';
  return tokens[first]!.tags & TAG.preposition ? 'none' : 'object';
}

/** "sagte, | der Steg sei morsch": its verb does not close the clause, as that of a relative clause would. */
function isReported(tokens: readonly Token[], from: number, to: number, pack: CompiledPack): boolean {
  for (let i = from + 1; i < to - 1 && !isComma(tokens[i + 1]); i++) if (pack.isReportedMood(tokens[i]!.low) || pack.isWeakMood(tokens[i]!.low)) return true;
  return false;
}

export function hasQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'quotation' && !isName(tokens, i)) return true;
  return false;
}

/** A name in quotation marks, as papers and companies have it: powiedział „Gazecie Wyborczej”. */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind !== 'word' || !isContent(tokens[at]!)) return false;
  const told = isComma(tokens[at + 1]) && tokens[at + 2] !== undefined && (tokens[at + 2]!.tags & TAG.that) !== 0;
  return told || (before.tags & (TAG.media | TAG.body | TAG.document)) !== 0;
}
