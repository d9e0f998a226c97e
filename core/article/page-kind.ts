/** Whether a page is one story, a front or section page, or something else. */
import type { Declared } from './read-metadata.ts';

export type KindFacts = { url: string; declared: Declared; hasHeadline: boolean; headlines: number; prose: number; paragraphs: number; longest: number; dated: boolean };

const NEVER = /^(?:Product|IndividualProduct|ProductGroup|DiscussionForumPosting|QAPage|FAQPage|SearchResultsPage|TechArticle|APIReference|SoftwareApplication|Recipe|JobPosting|HowTo|Course|Event)$/i;
const LISTS = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/i;
/** The address of a front or section page: no path, or one short word such as "/en/" or "/politics". */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home|default\.aspx?)?\/?$/i;
const SEARCH = /^\/(?:search|suche|suchergebnis|recherche|buscar|busqueda|arama|poisk|s)\/?$/i;

/** Errs to "other": a text that is no story must not be asked where its reporting comes from. */
export function pageKind({ url, declared, hasHeadline, headlines, prose, paragraphs, longest, dated }: KindFacts): 'article' | 'publisher' | 'other' {
  const { types, ogType } = declared.metadata;
  const path = pathOf(url);
  const front = FRONT.test(path);
  const news = declared.declaresNews;
  if (declared.reference && !news) return 'other';
  if (types.some((type) => NEVER.test(type)) && !news) return 'other';
  if (SEARCH.test(path)) return 'other';
  if (front && !news) return 'publisher';
  if (/^(?:video|music|product|profile|book)/i.test(ogType ?? '') && !news && prose < 1_500) return 'other';
  const listed = types.some((type) => LISTS.test(type)) || ogType === 'website';
  if (declared.declaresArticle && hasHeadline && prose >= 140 && paragraphs >= 1) return listed && !news && ogType !== 'article' && prose < 1_200 ? 'other' : 'article';
  // Nothing declared: only a plain story passes, several paragraphs of sentences under one headline, the more so without a date.
  if (hasHeadline && dated && paragraphs >= 3 && prose >= 500 && longest >= 120) return 'article';
  if (hasHeadline && !listed && paragraphs >= 4 && prose >= 900 && longest >= 150) return 'article';
  return headlines >= 12 && prose < 1_500 ? 'publisher' : 'other';
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '/x';
  }
}
