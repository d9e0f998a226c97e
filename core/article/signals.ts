/** The one cheap question that is asked of every page: does it call itself a news article? Part of the detector, so it stays tiny. */

export type PageSignals = { declaresArticle: boolean };

// NewsArticle and its subtypes (ReportageNewsArticle, OpinionNewsArticle ...) and live blogs. Plain "Article" is on shops, wikis and docs too.
const NEWS = /"@type"\s*:\s*(?:\[[^\]]{0,99})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|LiveBlogPosting)"/;

/** Reads the head and a few attributes, no text of the page. A page in doubt (shop, forum, documentation) gets a no. */
export function readSignals(document: Document): PageSignals {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 5)) {
    if (NEWS.test(script.textContent.slice(0, 20_000))) return { declaresArticle: true };
  }
  const declaresArticle =
    (has('meta[property="og:type"][content="article" i]') && has('meta[property="article:published_time"]')) ||
    has('[itemtype*="schema.org/NewsArticle"]');
  return { declaresArticle };
}
