/** Which words a verb reports where the subject opens the sentence: those behind the verb, or those between subject and verb. */
import type { Content } from './content.ts';
import { hasQuotation } from './content.ts';
import type { Range } from './noun-phrase.ts';
import { isComma, isDash, type Place } from './place.ts';
import type { VerbGroup } from './verb-group.ts';

/** "X گفت که ..." and "X, “...” dedi"; null when nothing was said. */
export function contentAround(place: Place, actor: Range, group: VerbGroup): Content | null {
  const { tokens, sentence, end } = place;
  const opensNext = end > group.to && tokens[end - 1]!.text === ':' && end - group.to < 3;
  const behind = trimmed(place, Math.max(group.to, actor.from >= group.to ? actor.to : 0), end);
  const between = actor.to <= group.from ? trimmed(place, actor.to, group.from) : null;
  const before = trimmed(place, sentence.from, Math.min(actor.from, group.from));
  const inverted = actor.from >= group.to;
  const part = inverted ? before : (behind ?? between ?? (before && hasQuotation(tokens, before.from, before.to) ? before : null));
  if (!part && !opensNext) return null;
  const parts = part ? [part] : [];
  return { parts, quoted: part !== null && part !== undefined && hasQuotation(tokens, part.from, part.to), opensNext: opensNext && !part, bare: false };
}

/** Without the commas, dashes and colons at its ends; null when nothing is left. */
function trimmed({ tokens }: Place, from: number, to: number): Range | null {
  const loose = (at: number) => isComma(tokens[at]) || isDash(tokens[at]) || tokens[at]!.text === ':' || tokens[at]!.text === '：';
  while (to > from && loose(to - 1)) to--;
  while (from < to && loose(from)) from++;
  return to > from ? { from, to } : null;
}
