/** What runs in the browser's page to time sourcing there: bundled and loaded by `sourcing-in-chromium.ts`. */
import type { Article } from '../../core/article/article.ts';
import { identify } from '../../core/publisher/identify.ts';
import type { RecordIndex } from '../../core/record-index.ts';
import { sourcingContext } from '../../core/sourcing-context.ts';
import { findSourcing } from '../../core/sourcing/find-sourcing.ts';

const ROUNDS = 5;

/** Milliseconds for each article, the median of a few runs after a first one. */
export function timesOf(index: RecordIndex, articles: readonly Article[], address: string): number[] {
  const context = sourcingContext(identify(address, null, index), index);
  return articles.map((article) => {
    findSourcing(article, context);
    const times = Array.from({ length: ROUNDS }, () => {
      const before = performance.now();
      findSourcing(article, context);
      return performance.now() - before;
    });
    return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
  });
}
