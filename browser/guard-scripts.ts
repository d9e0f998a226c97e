/** Brings the guard into pages where it may be needed, and only there: by order of the background, or by a watching script that is registered while guards are on. */
import { guardedPageOf, guardsAnywhere, guardsSomewhere, mayGuard } from '../core/guard/may-guard.ts';
import { framePatterns } from '../core/guard/frame-subject.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { PageSender } from './answer.ts';
import { guardStartFor, wantsGuard } from './guard-answers.ts';
import { inTime } from './in-time.ts';
import { putGuardIntoFrame, putGuardIntoTab, putGuardWatchIntoTab } from './page-scripts.ts';
import { keepRegistered } from './registered-script.ts';
import { records } from './records.ts';
import { tellPage } from './send.ts';
import { isPaused, readSettings } from './settings.ts';
import { webTabs } from './tabs.ts';

/** Puts the guard into the page of a publisher for whose readers acts can cost something. */
export async function guardPage(tabId: number, report: Report, settings: Settings, privateWindow: boolean): Promise<void> {
  if (!wantsGuard(report, settings) || !mayGuard(guardedPageOf(report, privateWindow), settings)) return;
  await putGuardIntoTab(tabId);
}

/** A platform, a page in which a link was written that a guard may have to speak about, or a frame that a record knows. */
export async function guardOnWish(page: PageSender): Promise<void> {
  if (await guardStartFor(page)) await (page.frame ? putGuardIntoFrame(page.tabId, page.frame.id) : putGuardIntoTab(page.tabId));
}

/**
 * Registers or takes away the watching script as the settings say, and lets every open page follow; `before`: the settings as they were; `anew`: pages
 * may have been open to us before that were not meanwhile. Calls follow one another: two at once would register the script twice, which browsers refuse.
 */
export function bringGuardsUpToDate(before?: Partial<Settings>, anew = false): Promise<void> {
  lastUpdate = lastUpdate.then(() => update(before, anew)).catch((error: unknown) => console.error('Caveat: guards:', error instanceof Error ? error.name : 'failed'));
  return lastUpdate;
}

let lastUpdate: Promise<void> = Promise.resolve();

async function update(before: Partial<Settings> | undefined, anew: boolean): Promise<void> {
  const settings = await readSettings();
  const active = !isPaused(settings, Date.now());
  const wanted = guardsAnywhere(settings) && active;
  // Frames of platforms stand on publishers' own pages too.
  const inFrames = guardsSomewhere(settings) && active;
  await keepRegistered('guard-frames', 'guard-frames', inFrames, { matches: inFrames ? framePatterns((await records()).sites ?? []) : [], allFrames: true });
  const registered = await keepRegistered('guard-watch', 'guard-watch', wanted);
  // Nothing of a guard can be in any page: none of them is spoken to.
  if (!wanted && !registered && (before?.guards?.level ?? 'none') === 'none') return;
  await Promise.all(
    (await webTabs()).map(async (tabId) => {
      await tellPage(tabId, 'guardChanged', undefined, null);
      if (wanted && (anew || !registered)) await inTime(putGuardWatchIntoTab(tabId).catch(() => undefined), undefined);
    }),
  );
}
