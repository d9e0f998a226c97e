/** The toolbar button: an icon whose shape says whether a notice applies, and the number of those that do. */
import { browser } from 'wxt/browser';
import { dressNativePanel } from './native-panel.ts';
import { isPaused } from './settings.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { embeddedWithin } from '../core/embeds/embedded-publishers.ts';
import { noticesThatCount } from '../core/legal/badge.ts';
import { withinDetail } from '../core/legal/detail.ts';

export type ToolbarLook = 'normal' | 'may' | 'applies' | 'paused' | 'neutral';

/** What the button of a tab shows for a report. Colour never speaks alone: the icons differ in shape and the badge is a number. */
export function toolbarLook(report: Report | null, settings: Pick<Settings, 'neutralIcon' | 'detail' | 'badgeFrom'>, warnings: boolean): { look: ToolbarLook; text: string } {
  if (settings.neutralIcon) return { look: 'neutral', text: '' };
  if (!report || !warnings) return { look: 'normal', text: '' };
  const { legal, embedded, reader } = report;
  const count = noticesThatCount(withinDetail(legal, reader, settings.detail).legal.notices, embeddedWithin(embedded, reader, settings.detail), settings.badgeFrom);
  if (count.applies > 0) return { look: 'applies', text: String(count.applies) };
  return { look: count.mayApply > 0 ? 'may' : 'normal', text: '' };
}

const FAULT = '!';

/** What the button of a tab shows where the records could not be read: a sign that there is no answer, where silence would be taken for one. */
export function faultLook({ neutralIcon }: Pick<Settings, 'neutralIcon'>): { look: ToolbarLook; text: string } {
  return neutralIcon ? { look: 'neutral', text: '' } : { look: 'normal', text: FAULT };
}

/** Whether the button of a tab shows that sign. */
export async function showsFault(tabId: number): Promise<boolean> {
  return (await browser.action.getBadgeText({ tabId }).catch(() => '')) === FAULT;
}

/** What the button shows where there is nothing to say. */
export function plainLook(settings: Pick<Settings, 'neutralIcon' | 'pausedUntil'>, hidden: boolean): ToolbarLook {
  if (settings.neutralIcon || hidden) return 'neutral';
  return isPaused(settings, Date.now()) ? 'paused' : 'normal';
}

/** Sets the button of one tab; a tab that is gone is no error. */
export async function setToolbar(tabId: number, { look, text }: { look: ToolbarLook; text: string }): Promise<void> {
  try {
    await Promise.all([
      // The number first: the icon's files are still to be read.
      browser.action.setBadgeText({ tabId, text }),
      setIcon(tabId, look),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The badge's colours, for all tabs at once. Asked for whenever the background starts: browsers forget them when they are closed. */
export async function colourBadges(): Promise<void> {
  await Promise.all([browser.action.setBadgeBackgroundColor({ color: '#1f2326' }), browser.action.setBadgeTextColor?.({ color: '#fcfbf8' })]);
}

/** Sets the button for all tabs that have no word of their own, and what it is called when it is pointed at; in Firefox the sidebar and its name too. */
export async function setToolbarEverywhere(look: ToolbarLook, title: string, panel: string): Promise<void> {
  await Promise.all([browser.action.setIcon({ path: iconPaths(look) }), browser.action.setTitle({ title }), dressNativePanel(panel, iconPaths(look === 'neutral' ? 'neutral' : 'normal'))]);
}

/** Whether the button of all tabs has this title. It gets its look with it. */
export async function isCalled(title: string): Promise<boolean> {
  return (await browser.action.getTitle({})) === title;
}

/**
 * Chrome reads and draws the files of an icon anew for each call, on the background's own thread and before the panel shows in the page; so they are
 * drawn once in the background's life. Firefox takes their names and does that elsewhere.
 */
async function setIcon(tabId: number, look: ToolbarLook): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.action.setIcon({ tabId, path: iconPaths(look) });
  const imageData = drawn.get(look) ?? (await drawIcon(look));
  drawn.set(look, imageData);
  await browser.action.setIcon({ tabId, imageData });
}

const drawn = new Map<ToolbarLook, Record<string, ImageData>>();

async function drawIcon(look: ToolbarLook): Promise<Record<string, ImageData>> {
  const sizes = Object.entries(iconPaths(look)).map(async ([size, path]): Promise<[string, ImageData]> => {
    const picture = await createImageBitmap(await (await fetch(path)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas to draw the icon on');
    canvas.drawImage(picture, 0, 0);
    return [size, canvas.getImageData(0, 0, picture.width, picture.height)];
  });
  return Object.fromEntries(await Promise.all(sizes));
}

function iconPaths(look: ToolbarLook): Record<string, string> {
  return { 16: `/icon/${look}-16.png`, 32: `/icon/${look}-32.png`, 48: `/icon/${look}-48.png` };
}
