/** Page in, `Article` out: reads a live document and changes nothing in it. */
import { atOnce, type Steps } from '../steps.ts';
import type { Article, Paragraph } from './article.ts';
import { lettersOf } from './clean-text.ts';
import { isCutOff, isPaywallLine } from './cut-off.ts';
import { findBody } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { findNotices } from './find-notices.ts';
import { authorsOnPage } from './page-authors.ts';
import { detectLanguage } from './language.ts';
import { pageKind } from './page-kind.ts';
import { readEmbeds } from './read-embeds.ts';
import { absolute, readMetadata, type Declared } from './read-metadata.ts';
import { tellZones, type Told } from './tell-zones.ts';
import { walkBlocks, type Box, type TextBlock, type Walked } from './walk-blocks.ts';

const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2_000;
const NOTHING: Told = { paragraphs: [], furniture: [], first: -1, last: -1 };

/** The article of a page. Never throws: what is broken or missing makes a smaller Article. */
export function extractArticle(document: Document, url: string): Article {
  return atOnce(extractInSteps(document, url));
}

/** The same in slices of a few milliseconds: take the next step when the page has had its turn. */
export function* extractInSteps(document: Document, url: string): Steps<Article> {
  let article = emptyArticle(url);
  try {
    const base = document.querySelector('base[href]') ? (absolute(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url) : url;
    const declared = readMetadata(document, base);
    article = { ...article, title: declared.titles[0] ?? null, metadata: declared.metadata, byline: declared.metadata.authors, published: declared.published, modified: declared.modified, language: declared.language };
    if (!document.body) return article;
    const walked = yield* walkBlocks(document.body);
    yield;
    article = assemble(article, walked, declared, document, base);
  } catch {
    // A hostile or half-torn page: what was read so far is the answer.
  }
  return article;
}

function assemble(article: Article, walked: Walked, declared: Declared, document: Document, base: string): Article {
  const { blocks } = walked;
  const headline = findHeadline(blocks, declared.titles);
  const body = findBody(walked, headline, declared.live);
  // On a page that is no story any sentence may be a teaser's: nothing stands "after the text".
  const noText = { inText: () => false, last: Infinity, hintsOf: (box: Box) => box.named };
  if (!body) return { ...article, kind: kindOf(article, declared, headline, NOTHING, blocks), notices: findNotices(blocks, noText).notices };

  const about = { live: declared.live, authors: declared.metadata.authors };
  const rough = tellZones(walked, headline, body, new Set(), about);
  const inText = new Set(rough.paragraphs.map((block) => block.at));
  const isStory = kindOf(article, declared, headline, rough, blocks) === 'article';
  const found = findNotices(blocks, isStory ? { inText: (at) => inText.has(at), last: rough.last, hintsOf: body.hintsOf } : noText);
  const told = found.at.size > 0 ? tellZones(walked, headline, body, found.at, about) : rough;
  const paragraphs = told.paragraphs.filter((block, at) => at < told.paragraphs.length - 4 || !isPaywallLine(block.text));
  const kind = kindOf(article, declared, headline, { ...told, paragraphs }, blocks);
  const text = paragraphs.map((block) => block.text).join('\n\n');
  const noticeBlocks = [...found.at].map((at) => blocks[at]).filter((block) => block !== undefined);
  const title = titleOf(headline, declared);

  return {
    ...article,
    kind,
    title: (title ?? '').slice(0, LONGEST_TITLE) || null,
    language: detectLanguage(text || (title ?? ''), declared.language),
    byline: article.byline.length ? article.byline : authorsOnPage(body.root.element, told.furniture),
    body: kind === 'article' ? paragraphs.map((block) => paragraphOf(block, base)) : [],
    furniture: kind === 'article' ? [...told.furniture, ...noticeBlocks.map((block) => ({ zone: 'notice' as const, text: block.text, pieces: block.pieces }))] : [],
    notices: found.notices,
    embeds: kind === 'article' ? readEmbeds(walked.embeds.filter((element) => body.root.element.contains(element)), document, base) : [],
    cutOff: kind === 'article' && isCutOff(declared.metadata.accessibleForFree, text, blocks.slice(Math.max(0, told.last - 3), told.last + 25).map((block) => block.text)),
  };
}

function kindOf(article: Article, declared: Declared, headline: TextBlock | null, told: Told, blocks: readonly TextBlock[]): Article['kind'] {
  const running = told.paragraphs.filter((block) => block.role === 'paragraph' || block.role === 'blockquote');
  return pageKind({
    url: article.url,
    declared,
    hasHeadline: headline !== null || declared.titles.length > 0,
    headlines: blocks.filter((block) => block.level > 0 && block.linked > block.text.length / 2).length,
    prose: told.paragraphs.reduce((sum, block) => sum + block.prose, 0),
    paragraphs: running.filter((block) => block.prose > 0).length,
    dated: declared.published !== null || told.furniture.some(({ zone, text }) => zone === 'byline' && /\d/.test(text)),
    longest: running.reduce((most, block) => Math.max(most, block.prose), 0),
  });
}

function paragraphOf(block: TextBlock, base: string): Paragraph {
  const links = block.links.flatMap((link) => {
    const href = absolute(link.href, base);
    return href ? [{ ...link, href }] : [];
  });
  return { text: block.text, role: block.role, links };
}

/** The headline as the page words it; with the spaces of a declared title where its lines are glued. */
function titleOf(headline: TextBlock | null, declared: Declared): string | null {
  if (!headline) return declared.titles[0] ?? null;
  if (headline.text === headline.pieces.join(' ')) return headline.text;
  const letters = lettersOf(headline.text);
  return declared.titles.find((title) => lettersOf(title) === letters) ?? headline.text;
}

function emptyArticle(url: string): Article {
  let host = '';
  try {
    host = new URL(url).hostname.replace(/^www\./, '');
  } catch {
    // An address that is none: the page has no host.
  }
  return {
    url: url.slice(0, LONGEST_ADDRESS),
    host,
    kind: 'other',
    title: null,
    language: null,
    published: null,
    modified: null,
    byline: [],
    body: [],
    furniture: [],
    metadata: { types: [], publisher: null, publisherUrl: null, siteName: null, authors: [], canonical: null, ogUrl: null, ogType: null, accessibleForFree: null, policies: [] },
    notices: [],
    embeds: [],
    cutOff: false,
  };
}
