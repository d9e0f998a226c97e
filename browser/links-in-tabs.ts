/** Links and posts of open tabs, as the background sees them: whether to mark them, and what they lead to. */
import { linkTable, type LinkTable } from '../core/links/link-table.ts';
import { judgeLinks, judgePosts, type PageLinks, type PagePosts } from '../core/links/page-links.ts';
import { mayMarkLinks } from '../core/links/may-mark.ts';
import { identify } from '../core/publisher/identify.ts';
import type { RecordIndex } from '../core/record-index.ts';
import { isDiscreet, type Settings } from '../core/settings.ts';
import { isStateRun } from '../core/surface.ts';
import { mayRead } from './access.ts';
import type { PageSender } from './answer.ts';
import { isHidden } from './hidden.ts';
import type { LinkNote } from './link-note.ts';
import { linkNote } from './link-note-words.ts';
import { callLinkTools } from './page-scripts.ts';
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
  if (isPaused(settings, Date.now()) || (await isHidden())) return null;
  const index = await records();
  const { finding } = identify(page.url, null, index);
  const stateRun = finding.kind === 'known' && isStateRun(index.publishers[finding.id]?.kind?.value);
  if (!mayMarkLinks({ ...page, stateRun }, settings, asked)) return null;
  return tableFor(index, settings);
}

export async function noteForLink(link: { href: string; words: string }): Promise<LinkNote | null> {
  const settings = await readSettings();
  return linkNote(link, await records(), settings, today());
}

/** The links of a tab's page; null when it can't be read. Nothing of it is kept. */
export async function linksIn(tabId: number): Promise<PageLinks | null> {
  return lookedUp(tabId, (table) => callLinkTools(tabId, 'links', table), judgeLinks);
}

/** The posts of a tab's page; null when it can't be read. Nothing of it is kept. */
export async function postsIn(tabId: number): Promise<PagePosts | null> {
  return lookedUp(tabId, (table) => callLinkTools(tabId, 'posts', table), judgePosts);
}

type Judge<Found, Judged> = (found: Found, index: RecordIndex, reader: Settings['reader'], today: string, detail: Settings['detail']) => Judged;

/** What a tab's script finds by the table, looked up in the records; null for a page that can't be read, or not now. */
async function lookedUp<Found, Judged>(tabId: number, find: (table: LinkTable) => Promise<Found | null>, judge: Judge<Found, Judged>): Promise<Judged | null> {
  const [settings, index] = [await readSettings(), await records()];
  const tab = await openTab(tabId);
  if (!tab || isPaused(settings, Date.now()) || !(await mayRead(tab.url))) return null;
  const found = await find(tableFor(index, settings)).catch(() => null);
  return found && judge(found, index, settings.reader, today(), settings.detail);
}

/** In a page that is kept free of us nothing is brought into view either: the page could see itself be moved. */
export async function showFoundIn({ tabId, kind, at }: { tabId: number; kind: 'link' | 'post'; at: number }): Promise<boolean> {
  if (isDiscreet(await readSettings())) return false;
  return (await callLinkTools(tabId, 'show', kind, at).catch(() => null)) ?? false;
}

export async function markLinksIn({ tabId, on }: { tabId: number; on: boolean }): Promise<boolean> {
  if (on) return (await callLinkTools(tabId, 'mark', true).catch(() => null)) ?? false;
  await callLinkTools(tabId, 'unmark').catch(() => null);
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
  // Two registrations at once would be one too many, which browsers refuse; a tab that doesn't answer must not hold the next one up.
  const registered = (lastRegistration = lastRegistration.then(register).catch((error: unknown) => {
    console.error('Caveat: links:', error instanceof Error ? error.name : 'failed');
    return false;
  }));
  const always = await registered;
  await Promise.all(
    (await webTabs()).map(async (tabId) => {
      const there = await tellPage(tabId, 'linksChanged', { forget });
      if (!there && always) await callLinkTools(tabId, 'mark', false).catch(() => null);
    }),
  );
}

let lastRegistration: Promise<boolean> = Promise.resolve(false);

/** Registers our script for pages to come, or takes it back, as the settings are now; answers whether it is registered. */
async function register(): Promise<boolean> {
  const settings = await readSettings();
  const always = settings.links === 'always' && !isDiscreet(settings) && !isPaused(settings, Date.now()) && !(await isHidden());
  await keepRegistered('caveat-links', 'links.js', always);
  return always;
}
