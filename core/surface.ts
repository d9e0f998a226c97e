/** Whether anything may be put into a page, by what the reader chose and by what page it is. */
import { platformOf } from './publisher/platforms.ts';
import type { Report } from './report.ts';
import { siteSwitch, type Settings } from './settings.ts';

const STATE_KINDS: readonly string[] = ['state-run', 'state-controlled', 'party'];

/** True for the kinds of publishers that a state or a party runs. */
export function isStateRun(kind: string | undefined): boolean {
  return kind !== undefined && STATE_KINDS.includes(kind);
}

/** The site that per-site switches go by: the host without "www.". */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/**
 * True when the in-page panel may show: never on sites of state-controlled or party publishers, on social networks or in private
 * windows unless the reader said so, and never where there is neither a known publisher nor an article.
 */
export function mayEnterPage(report: Report, settings: Settings, privateWindow: boolean): boolean {
  if (!siteSwitch(settings, siteOf(report.page.host), 'sidebar')) return false;
  if (privateWindow && settings.keepOutOf.private) return false;
  const { publisher, page } = report;
  // A page of a network that names no account is one all the same, also if it calls itself an article.
  if (settings.keepOutOf.social && (page.kind === 'account' || platformOf(page.host) !== null)) return false;
  if (publisher.kind === 'known') return !(settings.keepOutOf.state && isStateRun(publisher.card.kind?.value));
  return page.kind === 'article';
}
