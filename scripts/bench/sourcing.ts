/** Times of sourcing in Node and Chromium: per 1,000 words on our fixture pages and on the pages in shared/eval, and by length, warm. */
import { existsSync, readdirSync } from 'node:fs';
import { extractArticle } from '../../core/article/extract.ts';
import type { Article } from '../../core/article/article.ts';
import { identify } from '../../core/publisher/identify.ts';
import { sourcingContext } from '../../core/sourcing-context.ts';
import { findSourcing, findSourcingInText } from '../../core/sourcing/find-sourcing.ts';
import { compiledRecords } from '../inspect/compiled-records.ts';
import { withPage } from '../inspect/load-page.ts';
import { timesInChromium } from './sourcing-in-chromium.ts';

const FOLDERS = [['our fixture pages', 'test/fixtures/pages'], ['the pages in shared/eval', '../shared/eval/pages/html']] as const;
const ADDRESS = 'https://news.example/2026/a-story.html';
const ROUNDS = 5;
/** Words from which on a rate means something: below, the fixed cost of a page outweighs it. */
const LONG = 200;
/** A made-up paragraph of fifty words, with what costs time in it: quotations, names, verbs, an agency. */
const PARAGRAPH =
  '"We checked every mooring before we let passengers aboard," said Colm Rasmusen, the harbour master, who told Reuters that two crossings a day would be added. ' +
  'A council official, speaking on condition of anonymity because the budget is not public, said repairs would cost more than planned, according to a report seen by the paper.';

export async function benchSourcing(): Promise<void> {
  const index = compiledRecords();
  const context = sourcingContext(identify(ADDRESS, null, index), index);
  for (const [name, folder] of FOLDERS) {
    if (!existsSync(folder)) continue;
    const articles = readdirSync(folder).filter((file) => /\.html(\.gz)?$/.test(file)).map((file) => withPage(`${folder}/${file}`, ADDRESS, (document) => extractArticle(document, ADDRESS)));
    tell(`Node, ${name}`, articles, articles.map((article) => best(() => findSourcing(article, context))));
    const times = await timesInChromium(index, articles, ADDRESS);
    if (times) tell(`Chromium, ${name}`, articles, times);
    else console.log('sourcing in Chromium: not measured (there is none here)');
  }
  const times = [1_000, 10_000, 100_000].map((words) => {
    const text = Array.from({ length: words / 50 }, () => PARAGRAPH).join('\n\n');
    return `${words.toLocaleString('en')} words ${best(() => findSourcingInText(text, 'en', context)).toFixed(1)} ms`;
  });
  console.log(`sourcing by length: ${times.join(', ')} (linear)`);
}

function tell(where: string, articles: readonly Article[], times: readonly number[]): void {
  const measured = articles.map((article, i) => ({ words: wordsOf(article), ms: times[i] ?? NaN })).filter(({ words }) => words > 0);
  const long = measured.filter(({ words }) => words >= LONG).map(({ words, ms }) => (1000 * ms) / words);
  const rates = long.length === 0 ? '' : `; per 1,000 words on the ${long.length} of at least ${LONG}: median ${at(long, 0.5)} ms, p90 ${at(long, 0.9)} ms (goal 5 ms)`;
  console.log(`sourcing in ${where} (${measured.length} with text): median ${at(measured.map(({ ms }) => ms), 0.5)} ms a page${rates}`);
}

const wordsOf = ({ body }: Article): number => body.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** The median of a few runs after a first one. */
function best(run: () => unknown): number {
  run();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}

const at = (values: number[], share: number): string => ([...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN).toFixed(2);
