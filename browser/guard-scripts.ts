/** Brings the guard into pages where it may be needed, and only there: by order of the background, or by a watching script that is registered while guards are on. */
import { guardedPageOf, guardsAnywhere, mayGuard } from '../core/guard/may-guard.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { PageSender } from './answer.ts';
import { guardStartFor, wantsGuard } from './guard-answers.ts';
import { putGuardIntoTab, putGuardWatchIntoTab } from './page-scripts.ts';
import { keepRegistered } from './registered-script.ts';
import { tellPage } from './send.ts';
import { isPaused, readSettings } from './settings.ts';
import { webTabs } from './tabs.ts';

/** Puts the guard into the page of a publisher for whose readers acts can cost something. */
export async function guardPage(tabId: number, report: Report, settings: Settings, privateWindow: boolean): Promise<void> {
  if (!wantsGuard(report, settings) || !mayGuard(guardedPageOf(report, privateWindow), settings)) return;
  await putGuardIntoTab(tabId);
}

/** A platform, or a page in which a link was written that a guard may have to speak about. */
export async function guardOnWish(page: PageSender): Promise<void> {
  if (await guardStartFor(page)) await putGuardIntoTab(page.tabId);
}

/**
 * Registers or takes away the watching script as the settings say, and lets every open page follow; `before`: the settings as they were. Calls
 * follow one another: two at once would register the script twice, which browsers refuse.
 */
export function bringGuardsUpToDate(before?: Partial<Settings>): Promise<void> {
  lastUpdate = lastUpdate.then(() => update(before)).catch((error: unknown) => console.error('Caveat: guards:', error instanceof Error ? error.name : 'failed'));
  return lastUpdate;
}

let lastUpdate: Promise<void> = Promise.resolve();

async function update(before?: Partial<Settings>): Promise<void> {
  const settings = await readSettings();
  const wanted = guardsAnywhere(settings) && !isPaused(settings, Date.now());
  const registered = await keepRegistered('guard-watch', 'guard-watch.js', wanted);
  // Nothing of a guard can be in any page: none of them is spoken to.
  if (!wanted && !registered && (before?.guards?.level ?? 'none') === 'none') return;
  for (const tabId of await webTabs()) {
    await tellPage(tabId, 'guardChanged', undefined);
    if (wanted && !registered) await putGuardWatchIntoTab(tabId).catch(() => undefined);
  }
}
