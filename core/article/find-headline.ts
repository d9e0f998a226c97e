/** Which line of the page is the headline of its story. */
import { lettersOf } from './clean-text.ts';
import { hint } from './element-hints.ts';
import type { Box, TextBlock } from './walk-blocks.ts';

const LONGEST_HEADLINE = 500;
const NO_HEADLINE = hint.junk | hint.boxed | hint.comments | hint.footer | hint.hidden;

/** True when one title is the other with something more before or after it, such as the site's name. */
function sameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && short.length > long.length * 0.4 && long.includes(short);
}

function within(box: Box | null, hints: number): boolean {
  for (let up = box; up; up = up.parent) if (up.hints & hints) return true;
  return false;
}

/**
 * The block that carries the headline, or null. `declared` are the titles the page gives itself, most trusted first. A heading that
 * repeats one of them wins; the last such heading before the text, because breadcrumbs and hidden headings repeat it earlier. Without a
 * match it is the first heading of level 1 that stands in no navigation and is followed by prose.
 */
export function findHeadline(blocks: readonly TextBlock[], declared: readonly string[]): TextBlock | null {
  const wanted = declared.map(lettersOf).filter((title) => title.length > 2);
  let best: TextBlock | null = null;
  let bestRank = 0;
  let proseSince = 0;
  for (const block of blocks) {
    if (block.text.length > LONGEST_HEADLINE) {
      proseSince += best ? block.prose : 0;
      continue;
    }
    const named = block.level > 0 || (block.box.hints & hint.headline) !== 0;
    if (named && (block.level <= 3 || !best)) {
      const letters = lettersOf(block.text);
      const hit = letters.length > 2 && wanted.some((title) => sameTitle(title, letters));
      if (hit) {
        const rank = (block.level === 1 ? 4 : 3) - (within(block.box, NO_HEADLINE) ? 2 : 0) - (block.linked > block.text.length * 0.8 ? 1 : 0);
        // Equal rank: the later one, unless the story has begun in between.
        if (rank > bestRank || (rank >= bestRank - 1 && rank > 1 && proseSince < 200 && block.level <= 2)) {
          best = block;
          bestRank = Math.max(rank, bestRank);
          proseSince = 0;
        }
      }
    }
    if (best && block !== best) proseSince += block.prose;
  }
  return best ?? unmarkedHeadline(blocks, wanted) ?? firstBigHeading(blocks);
}

/** A headline in no heading element at all: a line that is the declared title to the letter. */
function unmarkedHeadline(blocks: readonly TextBlock[], wanted: readonly string[]): TextBlock | null {
  const whole = new Set(wanted.filter((title) => title.length >= 12));
  if (whole.size === 0) return null;
  return blocks.find((block) => block.text.length <= LONGEST_HEADLINE && whole.has(lettersOf(block.text)) && !within(block.box, NO_HEADLINE)) ?? null;
}

function firstBigHeading(blocks: readonly TextBlock[]): TextBlock | null {
  const big = blocks.filter((block) => block.level === 1 && block.text.length <= LONGEST_HEADLINE && !within(block.box, NO_HEADLINE));
  for (let n = 0; n < big.length && n < 50; n++) {
    const heading = big[n];
    if (!heading) break;
    const until = big[n + 1]?.at ?? blocks.length;
    let prose = 0;
    for (let at = heading.at + 1; at < until && prose < 200; at++) prose += blocks[at]?.prose ?? 0;
    if (prose >= 200) return heading;
  }
  return big[0] ?? null;
}
