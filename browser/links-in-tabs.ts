/** Links and posts of open tabs, as the background sees them: whether to mark them, and what they lead to. */
import { linkTable, type LinkTable } from '../core/links/link-table.ts';
import { judgeLinks, judgePosts, type PageLinks, type PagePosts } from '../core/links/page-links.ts';
import { mayMarkLinks } from '../core/links/may-mark.ts';
import { postSelectors } from '../core/posts/post-selectors.ts';
import { identify } from '../core/publisher/identify.ts';
import { parseAddress } from '../core/publisher/url.ts';
import type { RecordIndex } from '../core/record-index.ts';
import { isDiscreet, type Settings } from '../core/settings.ts';
import { isStateRun } from '../core/surface.ts';
import { ALL_SITES, mayHear, mayRead } from './access.ts';
import type { PageSender } from './answer.ts';
import { isHidden } from './hidden.ts';
import { inTime } from './in-time.ts';
import type { LinkNote } from './link-note.ts';
import { linkNote } from './link-note-words.ts';
import { callLinkTools, type FromFrame } from './page-scripts.ts';
import { records } from './records.ts';
import { keepRegistered } from './registered-script.ts';
import { tellPage } from './send.ts';
import { isPaused, readSettings, readSettingsFor, today } from './settings.ts';
import { openTab, webTabs } from './tabs.ts';

/** The last table, which serves as long as reader, detail, day and records are the same. */
let made: { key: string; index: RecordIndex; table: LinkTable } | null = null;

function tableFor(index: RecordIndex, settings: Settings): LinkTable {
  const key = `${today()} ${settings.detail} ${JSON.stringify(settings.reader)}`;
  if (made?.key !== key || made.index !== index) made = { key, index, table: linkTable(index, settings.reader, today(), settings.detail) };
  return made.table;
}

/** What to mark in a page that asks; null where nothing may be marked. */
export async function tableForPage(page: PageSender, asked: boolean): Promise<LinkTable | null> {
  const settings = await readSettingsFor(page);
  if (isPaused(settings, Date.now()) || (await isHidden()) || !(await mayHear(page)) || !mayServe(page)) return null;
  const index = await records();
  const { finding } = identify(page.url, null, index);
  const stateRun = finding.kind === 'known' && isStateRun(index.publishers[finding.id]?.kind?.value);
  if (!mayMarkLinks({ ...page, stateRun }, settings, asked)) return null;
  return tableFor(index, settings);
}

/** A page can hold any number of frames, and each table costs a little. */
const MOST_FRAMES = 24;
const served = new Map<number, { url: string; frames: Set<number> }>();

/** Whether a frame is among the first of its page; the page itself always is. `page.url` decides what page it is. */
function mayServe({ tabId, url, frame }: PageSender): boolean {
  const before = served.get(tabId);
  const frames = before?.url === url ? before.frames : new Set<number>();
  if (before?.url !== url) served.set(tabId, { url, frames });
  if (frame && frames.size < MOST_FRAMES) frames.add(frame.id);
  return frame === null || frames.has(frame.id);
}

/** What is known of a page ends with its tab. */
export function forgetFrames(tabId: number): void {
  served.delete(tabId);
}

export async function noteForLink(link: { href: string; words: string }): Promise<LinkNote | null> {
  const settings = await readSettings();
  return linkNote(link, await records(), settings, today());
}

/** The links of a tab's page; null when it can't be read. Nothing of it is kept. */
export async function linksIn(tabId: number): Promise<PageLinks | null> {
  const found = await finds(tabId, (table) => callLinkTools(tabId, 'all', 'links', table));
  return found && judgeLinks({ links: onceEach(found.all.flatMap(({ frame, answer }) => answer.links.map((link) => ({ ...link, at: placeOf(frame, link.at) })))), more: sum(found.all.map(({ answer }) => answer.more)) }, ...found.by);
}

/** The posts of a tab's page; null when it can't be read. Nothing of it is kept. */
export async function postsIn(tabId: number): Promise<PagePosts | null> {
  const found = await finds(tabId, (table, selectors) => callLinkTools(tabId, 'all', 'posts', table, selectors));
  if (!found) return null;
  const posts = found.all.flatMap(({ frame, answer }) => answer.posts.map((post) => ({ ...post, at: placeOf(frame, post.at) })));
  return judgePosts({ posts, seen: sum(found.all.map(({ answer }) => answer.seen)), more: sum(found.all.map(({ answer }) => answer.more)) }, ...found.by);
}

type By = [index: RecordIndex, reader: Settings['reader'], today: string, detail: Settings['detail']];

/** What the scripts in a tab's page and its frames find by the table, the page first; null for a page that can't be read, or not now. */
async function finds<Found>(tabId: number, find: (table: LinkTable, selectors: string[]) => Promise<FromFrame<Found>[]>): Promise<{ all: { frame: number; answer: Found }[]; by: By } | null> {
  const [settings, index] = [await readSettings(), await records()];
  const tab = await openTab(tabId);
  if (!tab || isPaused(settings, Date.now()) || !(await mayRead(tab.url))) return null;
  const answers = await find(tableFor(index, settings), postSelectors(index.sites ?? [], parseAddress(tab.url)?.host ?? '')).catch(() => []);
  const all = answers.flatMap(({ frame, answer }) => (answer === null ? [] : [{ frame, answer }]));
  return all.length > 0 ? { all, by: [index, settings.reader, today(), settings.detail] } : null;
}

/** Frames hold links of one another's, and several links to one address are one. */
function onceEach<T extends { href: string }>(links: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const link of links) if (!first.has(link.href)) first.set(link.href, link);
  return [...first.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** One number for a find and the frame that it stands in: nothing of a list is kept that could tell later. A frame names fewer finds than this. */
const FINDS_OF_A_FRAME = 1_000;
const placeOf = (frame: number, at: number): number => frame * FINDS_OF_A_FRAME + at;

/** In a page that is kept free of us nothing is brought into view either: the page could see itself be moved. */
export async function showFoundIn({ tabId, kind, at }: { tabId: number; kind: 'link' | 'post'; at: number }): Promise<boolean> {
  if (isDiscreet(await readSettings())) return false;
  const [shown] = await callLinkTools(tabId, Math.floor(at / FINDS_OF_A_FRAME), 'show', kind, at % FINDS_OF_A_FRAME).catch(() => []);
  return shown?.answer ?? false;
}

export async function markLinksIn({ tabId, on }: { tabId: number; on: boolean }): Promise<boolean> {
  if (on) return (await callLinkTools(tabId, 'all', 'mark', true).catch(() => []))[0]?.answer ?? false;
  await callLinkTools(tabId, 'all', 'unmark').catch(() => []);
  return false;
}

export async function linksMarkedIn(tabId: number): Promise<boolean> {
  return (await tellPage(tabId, 'linksMarked', undefined)) === true;
}

/**
 * Brings the marks of all tabs in step with the settings, and has the browser put our script into pages to come, or no longer. `forget`: marks
 * that the reader asked for go too.
 */
export async function keepLinksInStep(forget = false): Promise<void> {
  const always = await keepLinksRegistered();
  await Promise.all(
    (await webTabs()).map(async (tabId) => {
      const there = await tellPage(tabId, 'linksChanged', { forget }, null);
      if (!there && always) await inTime(callLinkTools(tabId, 'all', 'mark', false).catch(() => []), []);
    }),
  );
}

/**
 * The same for pages to come alone; answers whether our script is put into any. Asked for whenever the background starts, too: the browser forgets
 * single sites when it is closed, or when Caveat is switched off in it.
 */
export function keepLinksRegistered(): Promise<boolean> {
  // Two registrations at once would be one too many, which browsers refuse; a tab that doesn't answer must not hold the next one up.
  lastRegistration = lastRegistration.then(register).catch((error: unknown) => {
    console.error('Caveat: links:', error instanceof Error ? error.name : 'failed');
    return false;
  });
  return lastRegistration;
}

let lastRegistration: Promise<boolean> = Promise.resolve(false);

/** The pages in which links are marked by themselves, as patterns of their addresses; empty where in none. */
function pagesMarked({ links, sites }: Settings): string[] {
  if (links === 'always') return ALL_SITES;
  const on = links === 'off' ? [] : Object.keys(sites).filter((site) => sites[site]?.links === true);
  return on.flatMap((site) => [`*://${site}/*`, `*://www.${site}/*`]);
}

/**
 * Registers our script for pages to come, or takes it back, as the settings are now; answers whether it is registered. Single sites never get into the
 * browser's own files, which we can't write anew when a site is taken from the list; all sites tell of none. A script can't be registered for private
 * windows alone: in an ordinary window it is told that there is nothing to mark.
 */
async function register(): Promise<boolean> {
  const [settings, inPrivate] = await Promise.all([readSettings(), readSettingsFor({ privateWindow: true })]);
  const may = !isDiscreet(settings) && !isPaused(settings, Date.now()) && !(await isHidden());
  const chosen = may ? pagesMarked(settings) : [];
  const pages = new Set([...chosen, ...(may ? pagesMarked(inPrivate) : [])]);
  const onDevice = settings.links === 'always' ? chosen : [];
  const inMemory = [...pages].filter((page) => !onDevice.includes(page));
  await keepRegistered('caveat-links', 'links', onDevice.length > 0, { matches: onDevice, allFrames: true });
  await keepRegistered('caveat-links-in-memory', 'links', inMemory.length > 0, { matches: inMemory, allFrames: true }, false);
  return pages.size > 0;
}
