/** The background's answers to the guard in a page: what to look for, which acts matter, and the word before one of them. */
import { analyze } from '../core/analyze.ts';
import { creditedAgencies } from '../core/guard/credited-agencies.ts';
import { frameSubject } from '../core/guard/frame-subject.ts';
import { GUARD_ACTS } from '../core/guard/law-acts.ts';
import { guardedActs, guardWord, maySpeakTo } from '../core/guard/guard-word.ts';
import { guardedPageOf, mayGuard } from '../core/guard/may-guard.ts';
import { isAtOrUnder } from '../core/publisher/at-or-under.ts';
import { platformOf } from '../core/publisher/platforms.ts';
import { unwrapped } from '../core/publisher/redirects.ts';
import type { RecordIndex } from '../core/record-index.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { siteOf } from '../core/surface.ts';
import type { GuardAct, Site } from '../data/schema.ts';
import { mayHear } from './access.ts';
import type { PageSender } from './answer.ts';
import type { GuardStart, ShownWord } from './guard-state.ts';
import { isHidden } from './hidden.ts';
import { languageFor } from './language.ts';
import { laySurfacesReady, showFrameWordInTab } from './page-scripts.ts';
import { records } from './records.ts';
import { reportOf } from './report-of.ts';
import { changeSiteSwitch, isPaused, readSettingsFor, today } from './settings.ts';
import { read, write } from './stored.ts';
import { tabRecord } from './tab-records.ts';

const PASSED_ON: readonly GuardAct[] = ['share', 'copy-link'];
/** Nobody's post holds more links, and nobody's link is longer. */
const LINKS = 40;
const LONGEST = 4_000;

/** What the guard of this page or frame is to look for; null where it must not listen (any more). */
export async function guardStartFor(page: PageSender): Promise<GuardStart | null> {
  const guarded = await guardedPage(page);
  if (!guarded) return null;
  const { report, settings, index, host, only } = guarded;
  const sites = index.sites ?? [];
  return {
    own: guardedActs(report.legal.notices, settings.guards),
    links: maySpeakTo(settings.reader, Object.values(index.regimes), settings.guards),
    publisher: report.publisher.kind === 'known' ? report.publisher.id : null,
    accounts: accountsOf(report, index),
    sites: sites.filter((site) => isFor(site, host)),
    endpoints: sites.flatMap(({ endpoints }) => endpoints),
    names: index.buttonNames ?? {},
    only,
  };
}

/** Whether a guard has anything to do in the page as it stands: the publisher's own page, or one on which links to it can be acted on. */
export function wantsGuard(report: Report, settings: Settings): boolean {
  return guardedActs(report.legal.notices, settings.guards).length > 0;
}

/** The acts on whoever stands behind these links, of which the first that a guard speaks for counts. */
export async function guardedActsOn(links: string[], page: PageSender): Promise<GuardAct[]> {
  const guarded = await guardedPage(page);
  if (!guarded) return [];
  const about = reportOn(links, guarded);
  return about ? guardedActs(about.legal.notices, guarded.settings.guards) : [];
}

/** The word before an act, with the script that shows it put into the page; null where there is nothing to say after all. */
export async function wordFor(about: { act: GuardAct; links: string[] }, page: PageSender): Promise<ShownWord | null> {
  const shown = await shownWord(about, page);
  if (shown) await write('session', 'guardTurns', shown.turn + 1);
  return shown;
}

/** What is said beside a field in which these links are being written. It is no word that was answered, and counts as none. */
export function lineFor(links: string[], page: PageSender): Promise<ShownWord | null> {
  return links.length > 0 ? shownWord({ act: 'share', links }, page) : Promise.resolve(null);
}

/** Shows the word before an act in a frame, in the page around it. False where there is nothing to say after all. */
export async function wordAround({ act, links, id }: { act: GuardAct; links: string[]; id: number }, page: PageSender): Promise<boolean> {
  const shown = page.frame && (await wordFor({ act, links }, page));
  if (!shown || !page.frame) return false;
  // Everything was hidden while the word was made: nothing is shown, and nothing done that was not agreed to.
  if (await isHidden()) return true;
  await showFrameWordInTab(page.tabId, shown, { act, frameId: page.frame.id, frameUrl: page.frame.url, id });
  return true;
}

async function shownWord({ act, links }: { act: GuardAct; links: string[] }, page: PageSender): Promise<ShownWord | null> {
  const guarded = GUARD_ACTS.includes(act) ? await guardedPage(page) : null;
  const about = guarded && reportOn(links, guarded);
  const word = about && guardWord(act, about.legal.notices, about.citations, guarded.settings.guards);
  if (!word) return null;
  // Only of the page itself do we know whom it credits, and only what is passed on can be passed on from elsewhere.
  if (PASSED_ON.includes(act) && about === guarded.report) word.credited = creditedAgencies(about, [word.jurisdiction, ...word.also], guarded.index);
  const { theme, textSize } = guarded.settings;
  const language = languageFor(guarded.settings.language);
  await laySurfacesReady(page.tabId, language);
  return { word, turn: (await read('session', 'guardTurns')) ?? 0, language, theme, textSize };
}

/** Switches guards off for the site of this page. */
export async function switchGuardsOff(page: PageSender): Promise<void> {
  await changeSiteSwitch(siteOf(new URL(page.url).hostname), { guards: false }, page);
}

/** `report` is on the page, or on what the frame is about; `host` is where the buttons stand. */
type Guarded = { report: Report; settings: Settings; index: RecordIndex; host: string; only: GuardAct | null };

/** The page as far as it is known, if a guard may listen in it. A frame is listened in where a record knows it, and where its page may be. */
async function guardedPage(page: PageSender): Promise<Guarded | null> {
  const settings = await readSettingsFor(page);
  if (isPaused(settings, Date.now()) || settings.guards.level === 'none' || (await isHidden()) || !(await mayHear(page))) return null;
  const index = await records();
  // What was read of the page may say whose post it is, where the address is only a number.
  const held = await tabRecord(page.tabId);
  const report = await reportOf(held?.url === page.url ? held : { report: null, url: page.url, head: null }, settings);
  if (!mayGuard(guardedPageOf(report, page.privateWindow), settings)) return null;
  const { host } = report.page;
  if (!page.frame) return { report, settings, index, host, only: null };
  const subject = frameSubject(page.frame.url, page.url, index.sites ?? []);
  if (!subject) return null;
  const guarded: Guarded = { report, settings, index, host: new URL(page.frame.url).hostname.replace(/^www\./, ''), only: subject.act };
  // The page around it is known better than by its address.
  const others = subject.about.filter((url) => url !== page.url);
  const about = others.length > 0 ? reportOn(others, guarded) : null;
  if (about) return { ...guarded, report: about };
  return others.length < subject.about.length ? guarded : { ...guarded, report: analyze({ url: others[0] ?? '', article: null }, index, settings.reader, today()) };
}

function reportOn(links: string[], { report, settings, index }: Pick<Guarded, 'report' | 'settings' | 'index'>): Report | null {
  if (links.length === 0) return report;
  const day = today();
  for (const link of links.slice(0, LINKS)) {
    if (typeof link !== 'string' || link.length > LONGEST) continue;
    const about = analyze({ url: unwrapped(link), article: null }, index, settings.reader, day);
    if (wantsGuard(about, settings)) return about;
  }
  return null;
}

/** A page may call its own account by a name, and its posts by a number. */
function accountsOf({ publisher }: Report, { accounts }: RecordIndex): string[] {
  if (publisher.kind !== 'known' || publisher.how !== 'account') return [];
  const platform = publisher.matched.slice(0, publisher.matched.indexOf(':') + 1);
  return [publisher.matched, ...Object.keys(accounts).filter((key) => accounts[key] === publisher.id && key.startsWith(platform))];
}

const isFor = ({ hosts, platform }: Site, host: string): boolean => (hosts.length > 0 ? hosts.some((own) => isAtOrUnder(host, own)) : platform === null || platformOf(host) === null);
