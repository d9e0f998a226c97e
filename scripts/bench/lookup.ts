/** How long it takes to find the owner of an address among ten thousand publishers, and how often a neighbour is taken for one. */
import { identify } from '../../core/publisher/identify.ts';
import { INDEX_VERSION, type RecordIndex } from '../../core/record-index.ts';
import type { Publisher } from '../../data/schema.ts';

const PUBLISHERS = 10_000;
const LOOKUPS = 200_000;
const SUFFIXES = ['com', 'org', 'co.uk', 'ru', 'github.io', 'pages.dev', 'com.br'];

/** Prints the line: median and 99th percentile in microseconds, and false hits on neighbours below the same public suffixes. */
export function benchLookup(): void {
  const index = syntheticIndex();
  const times = new Float64Array(LOOKUPS);
  let falseHits = 0;
  let missed = 0;
  for (let round = -20_000; round < LOOKUPS; round++) {
    const { url, expected } = address(Math.abs(round));
    const began = process.hrtime.bigint();
    const { finding } = identify(url, null, index);
    const took = Number(process.hrtime.bigint() - began) / 1_000;
    const found = finding.kind === 'known' ? finding.id : null;
    if (round < 0) continue;
    times[round] = took;
    if (found !== expected) if (expected === null) falseHits += 1; else missed += 1;
  }
  times.sort();
  const at = (share: number): string => (times[Math.floor(share * (LOOKUPS - 1))] as number).toFixed(1);
  console.log(`look-up among ${PUBLISHERS.toLocaleString('en')} publishers: median ${at(0.5)} µs, p99 ${at(0.99)} µs (goal 10), ${falseHits} false hits, ${missed} missed in ${LOOKUPS.toLocaleString('en')}`);
}

const hostOf = (number: number): string => `news-${number}.${SUFFIXES[number % SUFFIXES.length]}`;

/** Hits on hosts, sub-hosts, parts of sites, accounts and copies; and neighbours that are nobody's. */
function address(round: number): { url: string; expected: string | null } {
  const number = (round * 7919) % PUBLISHERS;
  const host = hostOf(number);
  const id = `p${number}`;
  switch (round % 8) {
    case 0: return { url: `https://www.${host}/a/story-${round}.html?x=1`, expected: id };
    case 1: return { url: `https://m.en.${host}/a/b/c`, expected: id };
    case 2: return { url: `https://shared.example/p${number % 20}/2026/11/story`, expected: `p${number % 20}` };
    case 3: return { url: `https://t.me/s/${id}_channel/${round}`, expected: id };
    case 4: return { url: `https://web.archive.org/web/20260101000000/https://${host}/a`, expected: id };
    case 5: return { url: `https://other-${host}/a/story.html`, expected: null };
    case 6: return { url: `https://news.${host.slice(host.indexOf('.') + 1)}/`, expected: null };
    default: return { url: `https://${host}.evil.example/?u=https://${host}/`, expected: null };
  }
}

function syntheticIndex(): RecordIndex {
  const index: RecordIndex = { version: INDEX_VERSION, compiled: '2026-01-01', publishers: {}, regimes: {}, designations: {}, agencies: [], hosts: {}, accounts: {}, designated: {}, suffixes: [...SUFFIXES, 'example', 'me'] };
  for (let number = 0; number < PUBLISHERS; number++) {
    const id = `p${number}`;
    index.publishers[id] = { id, name: `Publisher ${number}` } as Publisher;
    index.hosts[hostOf(number)] = [{ path: null, publisher: id, mirror: false }];
    index.accounts[`telegram:${id}_channel`] = id;
  }
  // One host that many share is as bad as it gets in the records.
  index.hosts['shared.example'] = Array.from({ length: 20 }, (_, at) => ({ path: `p${at}`, publisher: `p${at}`, mirror: false }));
  return index;
}
