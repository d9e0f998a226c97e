/** Lines of dialogue with the speaker's name in front: "WALLACE: Let's start with ..." */
import { isDigit, isLetter, isSpace } from '../lexing/characters.ts';
import type { Span } from '../sourcing.ts';

/** Spans of the name, its colon, and what is said. */
export type SpeakerLine = { name: Span; colon: Span; content: Span; key: string };

const LONGEST_NAME = 40;

/** The speaker in front of a paragraph's text, behind an optional quotation mark; null for anything longer than a name. */
export function speakerLine(text: string, start: number, end: number): SpeakerLine | null {
  let at = start;
  while (at < end && (isSpace(text.charCodeAt(at)) || '"“„«\'‘'.includes(text[at]!))) at++;
  let words = 0;
  for (let i = at; i < end && i - at < LONGEST_NAME; i++) {
    if (text[i] === ':') {
      if (words === 0 || words > 4 || !isSpace(text.charCodeAt(i + 1))) return null;
      return { name: [at, i], colon: [i, i + 1], content: [i + 2, end], key: text.slice(at, i).toLowerCase() };
    }
    const code = text.charCodeAt(i);
    if (isLetter(code) && (i === at || isSpace(text.charCodeAt(i - 1)))) {
      if (text[i] === text[i]!.toLowerCase()) return null;
      words++;
    } else if (!isLetter(code) && !isSpace(code) && !".'’-".includes(text[i]!)) return null;
    if (isDigit(code)) return null;
  }
  return null;
}

/** Of the lines found in a text, those that are dialogue: some speaker has two lines, and this one has two or shouts as they do. */
export function dialogue(lines: readonly (SpeakerLine | null)[], text: string): Set<SpeakerLine> {
  const count = new Map<string, number>();
  for (const line of lines) if (line) count.set(line.key, (count.get(line.key) ?? 0) + 1);
  const speakers = [...count].filter(([, times]) => times > 1);
  const kept = new Set<SpeakerLine>();
  if (speakers.length === 0 || count.size < 2) return kept;
  for (const line of lines) {
    if (!line) continue;
    const name = text.slice(...line.name);
    if ((count.get(line.key) ?? 0) > 1 || (name === name.toUpperCase() && name.length > 2)) kept.add(line);
  }
  return kept;
}
