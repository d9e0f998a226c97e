/** What the page declares about itself in JSON-LD, Open Graph, meta elements and microdata. Claims, not facts; nothing here is text. */
import { tidy } from './clean-text.ts';
import { addressesOf, namesOf, readJsonLd, typesOf, valuesOf, type Node, type Statements } from './json-ld.ts';
import type { DeclaredMetadata } from './article.ts';

export type Declared = {
  metadata: DeclaredMetadata;
  /** Titles that the page gives itself, most trusted first. */
  titles: string[];
  language: string | null;
  published: string | null;
  modified: string | null;
  /** True when it says that it is one article, and what of news it says it is. */
  declaresArticle: boolean;
  declaresNews: boolean;
  live: boolean;
  /** True for wikis, documentation, forums and shops by the software that made them. */
  reference: boolean;
};

const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting|AdvertiserContentArticle)$/i;
const NEWS = /NewsArticle$|^LiveBlogPosting$|^Report$/i;
const POLICIES = [
  'ownershipFundingInfo', 'ethicsPolicy', 'correctionsPolicy', 'publishingPrinciples', 'masthead', 'diversityPolicy', 'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy', 'missionCoveragePrioritiesPolicy', 'actionableFeedbackPolicy',
];
const NOT_NEWS = /mediawiki|dokuwiki|sphinx|docusaurus|mkdocs|discourse|phpbb|vbulletin|xenforo|woocommerce|shopify/i;
const LONGEST_NAME = 200;
const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2_000;
const MOST = { types: 40, authors: 30, policies: 30 };

/** An absolute http(s) address, or null. */
export function absolute(address: string | null | undefined, base: string): string | null {
  if (!address || address.length > LONGEST_ADDRESS) return null;
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** A date or date-time of ISO 8601 as declared, with the blank between date and time mended, or null for one that no calendar has. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const found = /^\s*((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?)?\s*$/.exec(value);
  if (!found) return null;
  const [, year, month, day, time, zone = ''] = found;
  if (day && Number(day) > daysIn(Number(year), Number(month))) return null;
  return [year, month, day].filter(Boolean).join('-') + (time ? `T${time}${zone}` : '');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function metaReader(document: Document): (...names: string[]) => string | null {
  const all = new Map<string, string>();
  const metas = document.querySelectorAll('meta[content]');
  for (let at = 0; at < metas.length && at < 400; at++) {
    const meta = metas[at];
    const name = (meta?.getAttribute('property') ?? meta?.getAttribute('name') ?? meta?.getAttribute('itemprop') ?? '').toLowerCase();
    const content = tidy((meta?.getAttribute('content') ?? '').slice(0, LONGEST_ADDRESS));
    if (name && content && !all.has(name)) all.set(name, content);
  }
  return (...names) => names.map((name) => all.get(name)).find((content) => content !== undefined) ?? null;
}

/** The statement about the article itself: the one that names this page's headline or address, else the first. */
function articleNode(statements: Statements, ogTitle: string | null): Node | null {
  const articles = statements.nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  return articles.find((node) => ogTitle && namesOf(statements, node, 'headline').some((headline) => tidy(headline) === ogTitle)) ?? articles.find((node) => node['headline'] || node['datePublished']) ?? articles[0] ?? null;
}

const unique = (values: (string | null)[], most: number): string[] => [...new Set(values.filter((value): value is string => !!value))].slice(0, most);
const isAddress = (text: string): boolean => /^(?:https?:)?\/\/|^www\.|^@?[\w.]+@[\w.]+$/.test(text);

export function readMetadata(document: Document, base: string): Declared {
  const meta = metaReader(document);
  const statements = readJsonLd(document);
  const ogTitle = meta('og:title');
  const story = articleNode(statements, ogTitle);
  const from = (property: string): string[] => (story ? namesOf(statements, story, property).map(tidy).filter(Boolean) : []);
  const first = (selector: string, attribute: string): string | null => document.querySelector(selector)?.getAttribute(attribute) ?? null;

  const items = document.querySelectorAll('[itemtype]');
  const itemTypes: string[] = [];
  for (let at = 0; at < items.length && at < 200; at++) itemTypes.push((items[at]?.getAttribute('itemtype') ?? '').replace(/^https?:\/\/schema\.org\//i, ''));
  const types = unique([...statements.nodes.flatMap(typesOf), ...itemTypes.filter((type) => /^\w+$/.test(type))].map((type) => type.slice(0, 60)), MOST.types);

  const authors = unique(
    (from('author').length ? from('author') : [meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl')])
      .filter((name): name is string => !!name && !isAddress(name))
      .map((name) => name.slice(0, LONGEST_NAME)),
    MOST.authors,
  );
  const policies = statements.nodes.flatMap((node) =>
    POLICIES.flatMap((kind) => (node[kind] === undefined ? [] : addressesOf(statements, node, kind).map((address) => ({ kind, url: absolute(address, base) ?? '' })))),
  );
  const house = organisation(statements) ?? {};
  const publisher = from('publisher')[0] ?? namesOf(statements, house, 'name').map(tidy)[0] ?? null;
  // A publisher stated as plain words is a name.
  const publisherUrl = [...(story ? addressesOf(statements, story, 'publisher') : []), ...addressesOf(statements, house, 'url')].find((one) => /^(?:https?:\/)?\//i.test(one));
  const ogType = meta('og:type');
  const free = story ? valuesOf(statements, story, 'isAccessibleForFree')[0] : undefined;
  const published = isoDate(from('datePublished')[0]) ?? isoDate(meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'pubdate', 'publishdate')) ?? isoDate(first('time[pubdate][datetime], time[itemprop="datePublished"][datetime]', 'datetime') ?? first('[itemprop="datePublished"]', 'content'));

  return {
    metadata: {
      types,
      publisher: publisher ? publisher.slice(0, LONGEST_NAME) : null,
      publisherUrl: absolute(publisherUrl, base),
      siteName: meta('og:site_name')?.slice(0, LONGEST_NAME) ?? null,
      authors,
      canonical: absolute(first('link[rel~="canonical" i]', 'href'), base),
      ogUrl: absolute(meta('og:url'), base),
      ogType,
      accessibleForFree: typeof free === 'boolean' ? free : typeof free === 'string' ? !/(?:^|\/)(?:false|no|0)$/i.test(free) : null,
      policies: policies.filter(({ url }, at) => url && policies.findIndex((other) => other.kind === policies[at]?.kind && other.url === url) === at).slice(0, MOST.policies),
    },
    titles: unique([...from('headline'), ogTitle, meta('twitter:title'), story ? (from('name')[0] ?? null) : null, tidy(document.title ?? '')].map((title) => (title ? title.slice(0, LONGEST_TITLE) : null)), 6),
    language: languageTag(first('html', 'lang') ?? meta('content-language', 'og:locale') ?? from('inLanguage')[0] ?? null),
    published,
    modified: isoDate(from('dateModified')[0]) ?? isoDate(meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified')),
    declaresArticle: story !== null || ogType === 'article' || itemTypes.some((type) => ARTICLE.test(type)),
    declaresNews: types.some((type) => NEWS.test(type)),
    live: types.includes('LiveBlogPosting'),
    reference: NOT_NEWS.test(meta('generator') ?? '') || (document.querySelector('.mw-parser-output, #mw-content-text') !== null && !/(?:^|\/\/)(?:\w+\.)?wikinews\.org/.test(base)),
  };
}

function organisation({ nodes }: Statements): Node | null {
  return nodes.find((node) => typesOf(node).some((type) => /^news\s?media\s?organization$/i.test(type)) && node['name']) ?? null;
}

function languageTag(tag: string | null): string | null {
  const found = /^([a-z]{2,3})(?:[-_]([a-z]{4}|[a-z]{2}))?/i.exec(tag?.trim() ?? '');
  return found?.[1] ? found[1].toLowerCase() : null;
}
