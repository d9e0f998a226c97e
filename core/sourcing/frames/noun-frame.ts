/** Nouns that report: "Trump's claim that ...", "her comments about ...". */
import { TAG } from '../packs/tags.ts';
import { hasQuotation } from './content.ts';
import { found, type Found } from './found.ts';
import { nounPhraseBefore, type Range } from './noun-phrase.ts';
import { isComma, isDash, type Place } from './place.ts';

/** What the noun at token `at` reports, when it is somebody's and what was said follows. */
export function nounFrame(place: Place, at: number): Found | null {
  const { tokens, pack, sentence, end } = place;
  const next = tokens[at + 1];
  if (at + 1 >= end || !next || !pack.isReportNounLink(next.low)) return null;
  let owner: Range | null = null;
  for (let i = at - 1; i >= sentence.from && at - i <= 3 && !owner; i--) {
    if (pack.possessiveOf(tokens[i]!.low)) owner = { from: i, to: i + 1 };
    else if (tokens[i]!.low === "'s") owner = i > sentence.from ? nounPhraseBefore(tokens, i - 1, sentence.from, pack) : null;
    else if (tokens[i]!.kind !== 'word' || tokens[i]!.tags & (TAG.determiner | TAG.preposition | TAG.auxiliary)) return null;
  }
  if (!owner) return null;
  let to = at + 2;
  while (to < end && !isComma(tokens[to]) && !isDash(tokens[to])) to++;
  return found({
    paragraph: place.index, sentence: place.at, actor: owner, mention: owner, kind: 'stance', cue: { from: at, to: at + 1 },
    contents: [[next.start, tokens[to - 1]!.end]], quoted: hasQuotation(tokens, at + 1, to), weak: true,
  });
}
