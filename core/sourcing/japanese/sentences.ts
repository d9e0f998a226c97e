/** Cuts Japanese paragraphs into sentences, and finds the quotations in them. */
import type { Span } from '../sourcing.ts';

const OPEN = '「『（(', CLOSE = '」』）)', STOPS = '。！？';

/** Sentences of `text` in [start, end), without their full stops; what stands in brackets or quotation marks is never cut. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const sign = text[i]!;
    if (OPEN.includes(sign)) depth++;
    else if (CLOSE.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && STOPS.includes(sign)) {
      if (i > from) spans.push([from, i]);
      from = i + 1;
    }
  }
  if (end > from) spans.push([from, end]);
  return spans;
}

/** The outermost 「…」 of a sentence, marks included. */
export function quotationsOf(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    if (text[i] === '「' && depth++ === 0) from = i;
    else if (text[i] === '」' && depth > 0 && --depth === 0) spans.push([from, i + 1]);
  }
  return spans;
}
