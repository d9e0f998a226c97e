/** What a page calls its own publisher: a claim, never a match. */
import type { Article } from '../article/article.ts';

const LONGEST = 120;

/** The name that the page gives for its publisher, shortened; null when it gives none. */
export function declaredName(article: Article | null): string | null {
  const name = article?.metadata.publisher?.trim() || article?.metadata.siteName?.trim();
  return name ? name.slice(0, LONGEST) : null;
}
