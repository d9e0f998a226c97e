/** Keeps open tabs in step with the reader's choices, and forgets them when they close. */
import { browser } from 'wxt/browser';
import { defaultSettings, isDiscreet, type Settings } from '../core/settings.ts';
import { keepDetector } from './detector-script.ts';
import { dressAtStart, dressOpenTabs, dressToolbar, dressWhenRecordsTurn } from './dress-toolbar.ts';
import { bringGuardsUpToDate } from './guard-scripts.ts';
import { forgetFrames, keepLinksInStep, keepLinksRegistered } from './links-in-tabs.ts';
import { isHidden } from './hidden.ts';
import { inTime } from './in-time.ts';
import { clearTab, detectInTab } from './page-scripts.ts';
import { viewAgain } from './page-views.ts';
import { schedulePauseEnd } from './pause.ts';
import { forgetEverything, forgetPrivateSites, isPaused, onSettingsChanged, readSettings } from './settings.ts';
import { forgetAllTabs, forgetTab, recordedTabs } from './tab-records.ts';
import { allTabs, privateTabBeside, webTabs } from './tabs.ts';
import { colourBadges, plainLook, setToolbar } from './toolbar.ts';
import { stopWatchingAddresses, watchAddresses, type MayBeOurs } from './watch-addresses.ts';

/** Listens for closed tabs and changed settings. */
export function watchTabs(mayBeOurs: MayBeOurs): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetClosed(tabId));
  onSettingsChanged((before, wiped) => {
    const { pausedUntil = null, surface = defaultSettings.surface } = before;
    void bringUpToDate(before).then(async ({ paused }) => {
      // What was open when everything was forgotten stays clean; the next page is a new one.
      if (wiped) return learnOfPages(mayBeOurs);
      const resumed = isPaused({ pausedUntil }, Date.now()) && !paused;
      const discreet = isDiscreet(await readSettings());
      const moved = isDiscreet({ surface }) !== discreet;
      // Whatever of ours still stands in a page was put there before.
      if (moved && discreet) await Promise.all((await recordedTabs()).map((tabId) => clearTab(tabId)));
      await (resumed || moved ? lookAtAllTabs(mayBeOurs) : learnOfPages(mayBeOurs));
    });
  });
  dressWhenRecordsTurn();
  void learnOfPages(mayBeOurs);
  void bringGuardsUpToDate();
  void keepLinksRegistered();
  void colourBadges();
  void dressAtStart();
}

/** What is known of a page goes with its tab, and with the last tab of private windows what was changed in them. */
async function forgetClosed(tabId: number): Promise<void> {
  forgetFrames(tabId);
  await forgetTab(tabId);
  if (!(await privateTabBeside(tabId))) await forgetPrivateSites();
}

/**
 * Sees to it that Caveat hears of pages: by the detector in each or, in discreet mode, by their addresses. Asked for whenever the background
 * starts, so that nothing that was lost in an update of Caveat or of the browser stays lost.
 */
async function learnOfPages(mayBeOurs: MayBeOurs): Promise<void> {
  learning = learning
    .then(async () => {
      if (isDiscreet(await readSettings())) {
        await keepDetector(false);
        await watchAddresses(mayBeOurs);
      } else {
        stopWatchingAddresses();
        await keepDetector(true);
      }
    })
    .catch((error: unknown) => console.error('Caveat: pages are not seen:', error instanceof Error ? error.name : 'failed'));
  return learning;
}

/** Two calls at once would register the detector twice, which browsers refuse. */
let learning: Promise<void> = Promise.resolve();

/** Milliseconds after which what follows a change of settings no longer waits for a text that is being read; the reading goes on. */
const LONG_TEXT = 5_000;

/** Applies the settings as they are now to every open tab that Caveat knows something of, and to the toolbar; `before`: as they were. */
export async function bringUpToDate(before?: Partial<Settings>): Promise<{ paused: boolean }> {
  const settings = await readSettings();
  const paused = isPaused(settings, Date.now());
  await schedulePauseEnd();
  await dressToolbar();
  await Promise.all([bringGuardsUpToDate(before), keepLinksInStep(), dressOpenTabs(), ...(await recordedTabs()).map((tabId) => inTime(viewAgain(tabId).catch(() => undefined), undefined, LONG_TEXT))]);
  return { paused };
}

/** A timed pause is over: the toolbar and all tabs come back. */
export async function resume(mayBeOurs: MayBeOurs): Promise<void> {
  await bringUpToDate();
  await lookAtAllTabs(mayBeOurs);
}

/** Looks at every open tab, for pages that were loaded before Caveat could see them: by the detector or, in discreet mode, by their addresses. */
export async function lookAtAllTabs(mayBeOurs: MayBeOurs): Promise<void> {
  await lookAtTabs(mayBeOurs, webTabs);
}

/** The same for some tabs. Which, is asked once pages to come are seen to, so that none is left out in between. */
export async function lookAtTabs(mayBeOurs: MayBeOurs, which: () => Promise<number[]>): Promise<void> {
  await learnOfPages(mayBeOurs);
  const tabs = await which();
  const settings = await readSettings();
  if (isDiscreet(settings) || (await isHidden())) return;
  await Promise.all(
    tabs.map(async (tabId) => {
      await setToolbar(tabId, { look: plainLook(settings, false), text: '' });
      await inTime(detectInTab(tabId).catch(() => undefined), undefined);
    }),
  );
}

/**
 * Forgets all that is stored, then takes everything of ours out of every page: a page that doesn't answer must not hold the forgetting up. The tabs are
 * forgotten before the settings, whose change has all known tabs looked at again.
 */
export async function forgetAll(): Promise<void> {
  await forgetAllTabs();
  await forgetEverything();
  const tabs = await allTabs();
  // Guards and marks of links go when they ask anew and find nothing chosen.
  await Promise.all([...tabs.map((tabId) => clearTab(tabId)), bringUpToDate({ guards: { ...defaultSettings.guards, level: 'all' } }), keepLinksInStep(true)]);
}
