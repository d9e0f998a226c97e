/**
 * Reported speech that goes on without a verb of saying: in German the mood of the verb shows it ("Er habe nichts gewusst."; "Sie soll
 * geflohen sein."), in other languages a word like "demnach" does.
 */
import type { Paragraph } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { hasQuotation } from './content.ts';
import { found, type Found } from './found.ts';

/**
 * Adds, to the findings of one paragraph, the sentences that go on with what somebody was just said to have said.
 * `before`: the last speaker of the paragraph before.
 */
export function goOn(paragraph: Paragraph, index: number, list: Found[], before: Found | null, pack: CompiledPack): void {
  let speaker = before;
  const { tokens, sentences } = paragraph;
  const bySentence = new Map<number, Found[]>();
  for (const one of list) {
    const group = bySentence.get(one.sentence);
    if (group) group.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  // A paragraph of its own starts afresh: only "demnach" reaches back over its edge.
  let near = false;
  sentences.forEach((sentence, at) => {
    const own = bySentence.get(at) ?? [];
    for (const one of own) {
      if (one.goesOn) [one.continues, one.goesOn] = [speaker, false];
      if (one.backward) one.contents = saidBefore(paragraph, at, bySentence);
    }
    const speaking = own.findLast((one) => one.actor && !one.declined && one.contents.length > 0);
    if (speaking) {
      speaker = speaking;
      near = true;
      return;
    }
    if (own.length > 0) return;
    const mood = moodOf(paragraph, sentence.from, sentence.to, pack);
    if (!speaker || mood === 'none' || (mood === 'weak' && !near)) {
      near = false;
      return;
    }
    list.push(found({
      paragraph: index, sentence: at, continues: speaker, contents: [[tokens[sentence.from]!.start, tokens[sentence.to - 1]!.end]],
      quoted: hasQuotation(tokens, sentence.from, sentence.to),
    }));
  });
}

/** "Das teilte die Polizei mit.": the sentences before, back to the last one that is somebody's already. */
function saidBefore({ tokens, sentences }: Paragraph, at: number, bySentence: ReadonlyMap<number, Found[]>): Found['contents'] {
  let first = at;
  while (first > 0 && !bySentence.has(first - 1)) first--;
  if (first === at) first = Math.max(0, at - 1);
  return first < at ? [[tokens[sentences[first]!.from]!.start, tokens[sentences[at - 1]!.to - 1]!.end]] : [];
}

/** `strong`: a mood that stands for nothing but reported speech; `weak`: one that also says what might be. */
function moodOf({ tokens }: Paragraph, from: number, to: number, pack: CompiledPack): 'strong' | 'weak' | 'none' {
  let mood: 'strong' | 'weak' | 'none' = 'none';
  for (let i = from; i < to; i++) {
    const here = tokens[i]!;
    if (here.text === '?') return 'none';
    if (here.kind !== 'word') continue;
    if (pack.isCondition(here.low)) return 'none';
    if (i === from) continue;
    if (pack.isReportedMood(here.low) && !pack.isAfterMood(tokens[i + 1]?.low ?? '')) return 'strong';
    if (pack.isWeakMood(here.low)) mood = 'weak';
  }
  return mood;
}
