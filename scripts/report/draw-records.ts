/** Records drawn at random, for people to read each against its sources: acts of laws, listings and publishers alike often, however many there are of each. */
import type { Records } from '../load-records.ts';

/** One drawn record: "act share of data/laws/lv/lv-war-crimes-justifying.yml". */
export type Drawn = string;

/**
 * `count` records, no record twice; all of them if there are no more. The same seed draws the same from the same records. What readers do not see, which is what is
 * withdrawn or on hold, is not drawn.
 */
export function drawRecords({ regimes, lists, publishers }: Pick<Records, 'regimes' | 'lists' | 'publishers'>, seed: number, count: number): Drawn[] {
  const laws = regimes.filter(({ value }) => !value.void);
  const inLaw = new Set(laws.map(({ value }) => value.id));
  const kinds: Drawn[][] = [
    laws.flatMap(({ file, value }) => value.acts.map(({ act }) => `act ${act} of ${file}`)),
    lists.filter(({ value }) => inLaw.has(value.regime)).flatMap(({ file, value }) => value.entries.flatMap(({ publisher, name, hold, void: gone }, at) => (hold === undefined && !gone ? [`listing ${at + 1} of ${file}: ${publisher ?? name}`] : []))),
    publishers.filter(({ value }) => !value.void).map(({ file }) => `publisher ${file}`),
  ];
  const random = numbersFrom(seed);
  const drawn = new Set<Drawn>();
  const most = Math.min(count, kinds.flat().length);
  while (drawn.size < most) {
    const kind = kinds[Math.floor(random() * kinds.length)] ?? [];
    const one = kind[Math.floor(random() * kind.length)];
    if (one !== undefined) drawn.add(one);
  }
  return [...drawn];
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed: mulberry32, by Tommy Ettinger (2017, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
