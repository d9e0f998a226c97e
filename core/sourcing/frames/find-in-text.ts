/** Everything in a text that is laid at somebody's door: sentence by sentence, then quotations, then lines of dialogue. */
import type { Steps } from '../../steps.ts';
import { lexParagraph, type Paragraph } from '../lexing/lex.ts';
import { startsQuoted } from '../lexing/quotations.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import type { Span } from '../sourcing.ts';
import { attachQuotations, type Carry } from './attach-quotations.ts';
import { findInSentence } from './find-in-sentence.ts';
import type { Found } from './found.ts';
import { goOn } from './reported-mood.ts';
import { dialogue, speakerLine, type SpeakerLine } from './speaker-line.ts';

/** Findings of one paragraph; a line of dialogue has nothing but its speaker. */
export type ParagraphFindings = { paragraph: Paragraph; found: Found[]; line: SpeakerLine | null };

/** Findings per paragraph, one a step; `spans` are the paragraphs of `text`, in order. */
export function* findInText(text: string, spans: readonly Span[], pack: CompiledPack): Steps<ParagraphFindings[]> {
  const lines = spans.map(([start, end]) => speakerLine(text, start, end));
  const spoken = dialogue(lines, text);
  const out: ParagraphFindings[] = [];
  let carry: Carry = { speaker: null, goesOn: false, announced: false };
  for (const [index, [start, end]] of spans.entries()) {
    yield;
    const line = lines[index] ?? null;
    const next = spans[index + 1];
    const runsOn = next !== undefined && startsQuoted(text, next[0], next[1]);
    const paragraph = lexParagraph(text, start, end, pack, runsOn);
    if (line && (spoken.has(line) || (index === 0 && isHeadline(text, line, spans)))) {
      out.push({ paragraph, found: [], line });
      carry = { speaker: null, goesOn: false, announced: false };
      continue;
    }
    const found: Found[] = [];
    for (let i = 0; i < paragraph.sentences.length; i++) found.push(...findInSentence(text, paragraph, index, i, pack));
    goOn(paragraph, index, found, carry.speaker, pack);
    carry = attachQuotations(paragraph, index, found, carry, pack);
    out.push({ paragraph, found, line: null });
  }
  return out;
}

/** "Pence: Trump was mocking Clinton": a headline of somebody whom the text goes on to name. */
function isHeadline(text: string, line: SpeakerLine, spans: readonly Span[]): boolean {
  const [, end] = spans[0]!;
  const name = text.slice(...line.name).split(' ').at(-1)!;
  const at = name.length > 2 && end - line.content[0] < 160 ? text.indexOf(name, end) : -1;
  return at > 0 && spans.length > 2 && !/[\p{L}\d]/u.test(text[at + name.length] ?? ' ');
}
