/** Puts our scripts into a tab and takes their answers. All of it runs in the isolated world; nothing of it is web-accessible. */
import { browser } from 'wxt/browser';
import type { Article, Passage } from '../core/article/article.ts';
import type { FrameAct, ShownWord } from './guard-state.ts';
import { inTime } from './in-time.ts';
import type { Language } from './language.ts';
import type { LinkTools } from './link-tools.ts';
import { sameDocument } from './same-document.ts';
import { filesOf, type Part, type Script } from './script-parts.ts';
import { tellPage } from './send.ts';
import type { SurfaceWorld } from './surface-world.ts';

/** The page could not be reached: the browser keeps extensions out, or the reader withdrew site access. */
export class NoAccess extends Error {
  override name = 'NoAccess';
}

/** What was read of a page, and when that page started: another start is another load. */
export type ReadPage = { article: Article; loadedAt: number };

/** The article in the tab's top frame, or null when the tab has moved on from `url` meanwhile. Rejects with NoAccess. */
export async function extractFromTab(tabId: number, url: string): Promise<ReadPage | null> {
  const page = (await runFile(tabId, 'extract')) as ReadPage | undefined;
  return page && sameDocument(page.article.url, url) ? page : null;
}

/** When the page in the tab started; null when that can't be asked. */
export async function startOfPage(tabId: number): Promise<number | null> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, func: () => performance.timeOrigin }).catch(() => []);
  return result?.result ?? null;
}

/** Lays ready in a tab's page whatever of ours is shown in pages, with its words in one language; nothing of it shows yet. */
export async function laySurfacesReady(tabId: number, language: Language): Promise<void> {
  await runFiles(tabId, [`/words-${language}.js`, ...filesOf('sidebar')]);
}

/** Looks at a tab as if it had just been loaded: after an installation or a pause. */
export async function detectInTab(tabId: number): Promise<void> {
  await runFiles(tabId, [...new Set([...filesOf('detector'), ...filesOf('platform-watch')])]);
}

/** Lets the guard listen in the tab; where it is there already it does not start twice. */
export async function putGuardIntoTab(tabId: number): Promise<void> {
  await runFile(tabId, 'guard');
}

/** The same in one frame of the tab's page: the script sees for itself where it is. */
export async function putGuardIntoFrame(tabId: number, frameId: number): Promise<void> {
  await runFile({ tabId, frameIds: [frameId] }, 'guard');
}

/** Shows the word about an act in a frame, in the page around it; the surfaces were laid ready. */
export async function showFrameWordInTab(tabId: number, shown: ShownWord, from: FrameAct): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (given: string) => (globalThis as SurfaceWorld).caveatFrameWord?.(...(JSON.parse(given) as [ShownWord, FrameAct])),
    // As text: Chrome takes every null out of the objects that it hands over itself (seen in 156).
    args: [JSON.stringify([shown, from])],
  });
}

/** Watches an open page for what a guard may be needed for. */
export async function putGuardWatchIntoTab(tabId: number): Promise<void> {
  await runFile(tabId, 'guard-watch');
}

/** Has an open page tell, once, that it goes on to another address or away. Where that is watched for already, it is not a second time. */
export async function putMovesWatchIntoTab(tabId: number): Promise<void> {
  await runFile(tabId, 'moves-watch');
}

/** Finds the passage in the tab by its words, scrolls to it and marks it without touching the page's nodes. */
export async function showPassageInTab(tabId: number, passage: Passage): Promise<boolean> {
  await runFile(tabId, 'passage');
  // A style sheet of the user origin: the page's own list of style sheets doesn't hold it, and no CSP of the page stops it.
  await browser.scripting.insertCSS({ target: { tabId }, origin: 'USER', css: HIGHLIGHT_CSS });
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: (wanted: Passage) => (globalThis as { caveatShowPassage?: (p: Passage) => boolean }).caveatShowPassage?.(wanted) ?? false,
    args: [passage],
  });
  return result?.result === true;
}

type Target = { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] };

/** What a tool answered in a frame; the page itself is frame 0. Null: nothing. */
export type FromFrame<T> = { frame: number; answer: T | null };

/**
 * Calls one of the tools for links in the page of a tab and in its frames, or in one frame, putting them there if need be. The page's own answer
 * comes first. Rejects with NoAccess.
 */
export async function callLinkTools<N extends keyof LinkTools>(tabId: number, frame: number | 'all', name: N, ...given: Parameters<LinkTools[N]>): Promise<FromFrame<Awaited<ReturnType<LinkTools[N]>>>[]> {
  const target: Target = frame === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [frame] };
  await runFile(target, 'links');
  const results = await browser.scripting.executeScript({
    target,
    func: (tool: string, values: string) => (globalThis as { caveatLinks?: Record<string, (...all: unknown[]) => unknown> }).caveatLinks?.[tool]?.(...(JSON.parse(values) as unknown[])) ?? null,
    // As text: Chrome takes every null out of the objects that it hands over itself (seen in 156).
    args: [name, JSON.stringify(given)],
  });
  return results.map(({ frameId, result }) => ({ frame: frameId, answer: (result ?? null) as Awaited<ReturnType<LinkTools[N]>> | null })).sort((a, b) => a.frame - b.frame);
}

/** Takes the in-page panel and any mark away. */
export async function clearTab(tabId: number): Promise<void> {
  const unmarked = browser.scripting.removeCSS({ target: { tabId }, origin: 'USER', css: HIGHLIGHT_CSS }).catch(() => undefined);
  await Promise.all([tellPage(tabId, 'panelRemove', undefined), inTime(unmarked, undefined)]);
}

const HIGHLIGHT_CSS =
  '::highlight(caveat){background-color:light-dark(#d9e7f0,#24445a);color:light-dark(#1a1c1e,#ecebe6);text-decoration:underline 2px light-dark(#1d4f70,#93c5e6)}';

const runFile = (where: number | Target, script: Script): Promise<unknown> => runFiles(where, filesOf(script));

/** Runs them one after another, and answers what the last one did. */
async function runFiles(where: number | Target, files: `/${Script | Part}.js`[]): Promise<unknown> {
  try {
    const target: Target = typeof where === 'number' ? { tabId: where, frameIds: [0] } : where;
    const [result] = await browser.scripting.executeScript({ target, files });
    return result?.result;
  } catch (cause) {
    throw new NoAccess('No script could run in the tab', { cause });
  }
}
