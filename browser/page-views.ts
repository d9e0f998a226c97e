/** One page view from the detector's word to what the reader sees: identify, assess, read the text if wanted, show. */
import { analyze, analyzeInSteps } from '../core/analyze.ts';
import type { Reader } from '../core/legal/legal.ts';
import type { RecordIndex } from '../core/record-index.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { isDiscreet, siteSwitch } from '../core/settings.ts';
import { mayEnterPage, siteOf } from '../core/surface.ts';
import { inOneLanguage } from '../locales/one-language.ts';
import type { PageSender } from './answer.ts';
import { mayRead } from './access.ts';
import { guardPage } from './guard-scripts.ts';
import { isHidden } from './hidden.ts';
import { inSlices } from './in-slices.ts';
import { languageFor } from './language.ts';
import { clearTab, extractFromTab, laySurfacesReady, NoAccess, startOfPage } from './page-scripts.ts';
import { stateOf } from './panel-state.ts';
import { sayingFaults } from './record-faults.ts';
import { records } from './records.ts';
import { reportOf } from './report-of.ts';
import { sameDocument } from './same-document.ts';
import { tellPage } from './send.ts';
import { seenLaws } from './seen-laws.ts';
import { isPaused, readSettingsFor, today } from './settings.ts';
import { forgetTab, forgottenSince, saveTabRecord, tabRecord, type ReadyRecord, type TabRecord } from './tab-records.ts';
import { isAt } from './tabs.ts';
import { forgetPage, keepOut, takeBack, takeBackIfGone } from './take-back.ts';
import { setToolbar, toolbarLook } from './toolbar.ts';

/**
 * Takes note of a page that called itself ours or an article. Ends without a trace when it is neither after all: the detector's
 * filter errs now and then, and the records decide. `how`: the page has just been loaded, or has come back out of the browser's cache, so this is another
 * visit; or its tab is at another address now.
 */
export function viewPage(page: PageSender, declaresArticle: boolean, how: 'loaded' | 'back' | 'moved'): Promise<void> {
  return sayingFaults(page.tabId, () => takeNote(page, declaresArticle, how));
}

async function takeNote(page: PageSender, declaresArticle: boolean, how: 'loaded' | 'back' | 'moved'): Promise<void> {
  const forgotten = forgottenSince();
  const [settings, hidden] = await Promise.all([readSettingsFor(page), isHidden()]);
  // A page that comes back has heard of nothing since. Others are not touched for nothing: in Firefox that alone makes a world of ours in them.
  const mayHold = how === 'back' || (how === 'moved' && !isDiscreet(settings));
  if (isPaused(settings, Date.now()) || hidden) return mayHold ? clearTab(page.tabId) : undefined;
  const index = await records();
  // What the browser is asked for, it does while the law is weighed here.
  const asked = Promise.all([how !== 'moved' ? newVisit(settings) : visitSoFar(page.tabId, page.url, settings), isAt(page.tabId, page.url)]);
  const report = analyze({ url: page.url, article: null }, index, settings.reader, today());
  const known = report.publisher.kind === 'known';
  // In discreet mode the text is read when a surface asks for it, so without a publisher there is nothing to say yet.
  if (!known && (!declaresArticle || isDiscreet(settings))) return forgetPage(page.tabId);
  const [visit, there] = await asked;
  const record: ReadyRecord = { url: page.url, report, head: null, textRead: false, privateWindow: page.privateWindow, ...visit };
  if (known) {
    if (!there || forgotten()) return;
    const enters = mayEnterPage(report, settings, page.privateWindow);
    await Promise.all([
      // The toolbar first: it is said in a moment, while the panel's script takes the browser a while.
      dress(page.tabId, record, settings),
      // The law needs no text: the panel opens with it, and the sources follow.
      enters && showInPage(page.tabId, record, settings, forgotten, laySurfacesReady(page.tabId, languageFor(settings.language))),
      saveTabRecord(page.tabId, record),
      guardPage(page.tabId, report, settings, page.privateWindow),
    ]);
    // The document may be one that a panel was opened in, at another address of it or before a choice changed.
    if (!enters) return mayHold || !isDiscreet(settings) ? keepOut(page.tabId, settings) : undefined;
    if (forgotten()) return;
  }
  await readText(page.tabId, record, index, settings);
}

/** Reads the page's text, if that was not done yet, and brings every surface up to date. In slices: a click on the popup must not wait for a long text. */
export async function readText(tabId: number, record: TabRecord, index: RecordIndex, before: Settings): Promise<ReadyRecord | null> {
  const forgotten = forgottenSince();
  const page = await extractFromTab(tabId, record.url);
  if (!page) return null;
  const { article, loadedAt } = page;
  // In discreet mode no script says that a page was loaded anew, so its own start tells.
  const again = record.loadedAt !== null && record.loadedAt !== loadedAt;
  let settings = before;
  let asked: Reader;
  let whole: Report;
  // A text takes its time: the reader may have chosen otherwise meanwhile, or be somewhere else. What was found for the reader before must not come last.
  do {
    asked = settings.reader;
    whole = await inSlices(analyzeInSteps({ url: record.url, article }, index, asked, today()));
    settings = await readSettingsFor(record);
  } while (!sameReader(asked, settings.reader));
  const report = wanted(whole, settings);
  if (report.publisher.kind !== 'known' && report.page.kind !== 'article') {
    // The page went on by itself from one that was known: its panel and the toolbar may still speak of that. Whoever noticed the move first may have
    // forgotten the tab already, and a panel does not go by that.
    const before = await tabRecord(tabId);
    await Promise.all([before && takeBack(tabId, settings), (before ?? !isDiscreet(settings)) && clearTab(tabId)]);
    return null;
  }
  const next: ReadyRecord = { ...record, report, head: { ...article, body: [], furniture: [] }, textRead: true, ...(again && (await newVisit(settings))), loadedAt };
  // Who asked for it is answered, but what was forgotten or paused meanwhile does not come back by that.
  if (forgotten() || isPaused(settings, Date.now())) return next;
  await note(tabId, next, settings);
  if (record.report?.publisher.kind !== 'known') await guardPage(tabId, report, settings, record.privateWindow);
  await showInPage(tabId, next, settings, forgotten);
  return next;
}

/** Looks at a known tab again after a setting changed. */
export function viewAgain(tabId: number): Promise<void> {
  return sayingFaults(tabId, () => bringInStep(tabId));
}

async function bringInStep(tabId: number): Promise<void> {
  const record = await tabRecord(tabId);
  if (!record) return;
  const settings = await readSettingsFor(record);
  if (isPaused(settings, Date.now())) {
    await clearTab(tabId);
    await forgetTab(tabId);
    return setToolbar(tabId, { look: settings.neutralIcon ? 'neutral' : 'paused', text: '' });
  }
  const index = await records();
  const anew = await reportOf({ ...record, report: null }, settings);
  await guardPage(tabId, anew, settings, record.privateWindow);
  if (record.textRead || mayEnterPage(record.report ?? anew, settings, record.privateWindow)) {
    await readText(tabId, record, index, settings);
  } else {
    await note(tabId, { ...record, report: anew }, settings);
    if (!isDiscreet(settings)) await keepOut(tabId, settings);
  }
}

/** A page was loaded to its end: where an earlier load of it was read, it is read anew. */
export async function readIfLoadedAnew(tabId: number, record: TabRecord): Promise<void> {
  if (!record.textRead || (await startOfPage(tabId)) === record.loadedAt) return;
  await readText(tabId, record, await records(), await readSettingsFor(record));
}

/** The record of a tab as it stands at this address, its text read; null when the page is none of ours. */
export async function lookInto(tabId: number, url: string, privateWindow: boolean): Promise<ReadyRecord | null> {
  const settings = await readSettingsFor({ privateWindow });
  const index = await records();
  const before = await tabRecord(tabId);
  if (before?.url === url && before.textRead && before.report) return { ...before, report: before.report };
  const record = await recordAt(tabId, url, privateWindow, settings, index);
  const read = await readText(tabId, record, index, settings).catch((error: unknown) => {
    if (error instanceof NoAccess && record.report.publisher.kind === 'known') return record;
    throw error;
  });
  return read;
}

/** The record of a tab as far as this address alone tells. */
export async function recordByAddress(tabId: number, url: string, privateWindow: boolean): Promise<ReadyRecord> {
  return recordAt(tabId, url, privateWindow, await readSettingsFor({ privateWindow }), await records());
}

async function recordAt(tabId: number, url: string, privateWindow: boolean, settings: Settings, index: RecordIndex): Promise<ReadyRecord> {
  const report = analyze({ url, article: null }, index, settings.reader, today());
  return { url, report, head: null, textRead: false, privateWindow, ...(await visitSoFar(tabId, url, settings)) };
}

type Visit = Pick<TabRecord, 'seenBefore' | 'loadedAt'>;

const newVisit = async (settings: Settings): Promise<Visit> => ({ seenBefore: await seenLaws(settings), loadedAt: null });

/** As it was when the reader came to the page: a notice must not grow shorter under their eyes. */
async function visitSoFar(tabId: number, url: string, settings: Settings): Promise<Visit> {
  const before = await tabRecord(tabId);
  return before && sameDocument(before.url, url) ? { seenBefore: before.seenBefore, loadedAt: before.loadedAt } : newVisit(settings);
}

/** Both list the places of each kind in the order in which the reader named them. */
const sameReader = (a: Reader, b: Reader): boolean => JSON.stringify([a.at, a.citizen, a.statelessResident]) === JSON.stringify([b.at, b.citizen, b.statelessResident]);

function wanted(report: Report, settings: Settings): Report {
  return siteSwitch(settings, siteOf(report.page.host), 'sourcing') ? report : { ...report, sourcing: null };
}

/** Keeps nothing where everything was hidden meanwhile, or the tab moved on. */
async function note(tabId: number, record: ReadyRecord, settings: Settings): Promise<void> {
  const [hidden, there] = await Promise.all([isHidden(), isAt(tabId, record.url)]);
  if (hidden || !there) return;
  await saveTabRecord(tabId, record);
  await dress(tabId, record, settings);
}

async function dress(tabId: number, record: ReadyRecord, settings: Settings): Promise<void> {
  await showInToolbar(tabId, record, settings);
  const [hidden, there] = await Promise.all([isHidden(), isAt(tabId, record.url)]);
  // A tab that moved on meanwhile must not carry the word about the page before, and none a word when everything was hidden.
  if (hidden || !there) await takeBack(tabId, { ...settings, neutralIcon: hidden || settings.neutralIcon });
}

/** The toolbar button says what is known of the tab. */
export async function showInToolbar(tabId: number, record: ReadyRecord, settings: Settings): Promise<void> {
  await setToolbar(tabId, toolbarLook(record.report, settings, siteSwitch(settings, siteOf(record.report.page.host), 'warnings')));
}

/** `forgotten`: whether everything was, since this was begun; `laid`: the surfaces are being laid ready in the page. */
async function showInPage(tabId: number, record: ReadyRecord, settings: Settings, forgotten: () => boolean, laid?: Promise<void>): Promise<void> {
  const whole = stateOf(record, settings);
  const { language } = whole.shown;
  const state = inOneLanguage(whole, language);
  await laid;
  if ((await isHidden()) || forgotten()) return clearTab(tabId);
  if (!mayEnterPage(record.report, settings, record.privateWindow)) return keepOut(tabId, settings);
  if (!(await tellPage(tabId, 'panelChanged', state))) {
    await laySurfacesReady(tabId, language);
    await tellPage(tabId, 'panelChanged', state);
  }
  // Everything may have been hidden or forgotten, or access to the site withdrawn, while the panel was on its way.
  const [hidden, readable] = await Promise.all([isHidden(), mayRead(record.url)]);
  if (hidden || !readable || forgotten()) return clearTab(tabId);
  await takeBackIfGone(tabId, settings);
}
