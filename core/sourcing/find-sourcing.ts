/** Where an article's reporting comes from: credits, and who says what in it. The way into everything in this folder. */
import type { Article, Paragraph } from '../article/article.ts';
import { detectLanguage } from '../article/language.ts';
import { atOnce, type Steps } from '../steps.ts';
import { collect } from './actors/collect.ts';
import { Outlets } from './actors/outlets.ts';
import { peopleOf } from './actors/find-people.ts';
import { resolve } from './actors/resolve.ts';
import type { SourcingContext } from './context.ts';
import { findCreditsInSteps, findCreditsInText, type CreditsFound } from './credits/find-credits.ts';
import { findJapanese } from './japanese/find-japanese.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { findInText } from './frames/find-in-text.ts';
import { outboundLinks } from './links.ts';
import { choosePack } from './packs/choose-pack.ts';
import { primary } from './primary-language.ts';
import type { Sourcing, Span } from './sourcing.ts';

export type { SourcingContext } from './context.ts';

/** Characters of text beyond which nothing is read. */
const LONGEST = 2_000_000;

/**
 * What an article says about where its reporting comes from. `text` is its paragraphs without headings and code, joined
 * with a blank line; all spans refer to it. Front pages and pages that are no article have no sources.
 */
export function findSourcing(article: Article, context: SourcingContext): Sourcing {
  return atOnce(findSourcingInSteps(article, context));
}

/** The same in steps of about a paragraph. */
export function* findSourcingInSteps(article: Article, context: SourcingContext): Steps<Sourcing> {
  const parts: string[] = [];
  const starts: number[] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const paragraph of article.body) {
    if (!isRunningText(paragraph) || at > LONGEST) {
      starts.push(-1);
      continue;
    }
    starts.push(at);
    spans.push([at, at + paragraph.text.length]);
    parts.push(paragraph.text);
    at += paragraph.text.length + 2;
  }
  const text = parts.join('\n\n');
  const { language } = article;
  const credits = yield* findCreditsInSteps({ article, agencies: context.agencies, self: context.self, language });
  const isStory = article.kind !== 'publisher';
  const { siteName, publisher } = article.metadata;
  const names = [...context.self.names, siteName, publisher].filter((name) => name !== null);
  yield;
  const found = yield* sourced(text, isStory ? spans : [], language, { ...context, self: { ...context.self, names } }, credits, article.title);
  return {
    ...found,
    sources: isStory ? [...found.sources, ...embeddedPosts(article.embeds, found.sources.length)] : [],
    links: isStory ? outboundLinks(article, text, starts, context) : [],
    cutOff: article.cutOff,
  };
}

/** The same for plain text: its lines are the paragraphs. `text` comes back unchanged. `language` null: found out from the text. */
export function findSourcingInText(text: string, language: string | null, context: SourcingContext): Sourcing {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && at <= LONGEST) spans.push([at, at + line.length]);
    at += line.length + 1;
  }
  const known = language ?? detectLanguage(text, null);
  return atOnce(sourced(text, spans, known, context, findCreditsInText(text, { agencies: context.agencies, self: context.self, language: known })));
}

function* sourced(text: string, spans: readonly Span[], language: string | null, context: SourcingContext, made: CreditsFound, title: string | null = null): Steps<Sourcing> {
  const pack = choosePack(language);
  const base = { language, pack: pack?.code ?? null, text, paragraphs: spans.length, ...made, links: [], cutOff: false };
  if (primary(language) === 'ja') {
    const { carried, ...read } = findJapanese(text, spans, context.self.names);
    return { ...base, pack: 'ja', ...read, carried: countCarried(carried) };
  }
  if (!pack) return { ...base, carried: [], sources: [], attributions: [] };
  const paragraphs = yield* findInText(text, spans, pack);
  const people = yield* peopleOf(text, paragraphs.map(({ paragraph }) => paragraph), title, pack);
  const resolved = yield* resolve(text, paragraphs, people, new Outlets(context, pack), pack);
  yield;
  const { sources, attributions, carried } = collect(text, paragraphs, resolved);
  return { ...base, sources, attributions, carried: countCarried(carried) };
}

function isRunningText({ role, text }: Paragraph): boolean {
  return role !== 'heading' && role !== 'preformatted' && text.trim() !== '';
}

function countCarried(paragraphs: ReadonlySet<Sourcing['carried'][number]['kind']>[]): Sourcing['carried'] {
  const counts = new Map<Sourcing['carried'][number]['kind'], number>();
  for (const kinds of paragraphs) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, paragraphs: count })).sort((a, b) => b.paragraphs - a.paragraphs);
}
