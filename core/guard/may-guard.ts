/** Whether guards may enter a page at all, by what the reader chose and what page it is. */
import { platformOf } from '../publisher/platforms.ts';
import type { Report } from '../report.ts';
import { isDiscreet, siteSwitch, type Settings } from '../settings.ts';
import { isStateRun, siteOf } from '../surface.ts';

/** `publisherKind`: of the publisher whose own site or account the page is; null for every other page. */
export type GuardedPage = { host: string; social: boolean; publisherKind: string | null; privateWindow: boolean };

/**
 * True when a guard may listen in a page. Where Caveat keeps out of pages altogether, guards do too unless the reader said otherwise; so
 * in private windows, on social networks and on sites of state-controlled publishers.
 */
export function mayGuard({ host, social, publisherKind, privateWindow }: GuardedPage, settings: Settings): boolean {
  const { on } = settings.guards;
  if (!siteSwitch(settings, siteOf(host), 'guards')) return false;
  if (isDiscreet(settings) && !on.discreet) return false;
  if (privateWindow && !on.private) return false;
  if (social) return on.social;
  if (publisherKind === null) return on.anywhere;
  return on.state || !isStateRun(publisherKind);
}

/** A report as `mayGuard` asks for it. */
export function guardedPageOf({ page, publisher }: Report, privateWindow: boolean): GuardedPage {
  const social = page.kind === 'account' || platformOf(page.host) !== null;
  return { host: page.host, social, publisherKind: publisher.kind === 'known' ? (publisher.card.kind?.value ?? 'unknown') : null, privateWindow };
}

/** True when guards may be needed in any page at all. */
export function guardsSomewhere(settings: Settings): boolean {
  const { level, on } = settings.guards;
  return level !== 'none' && (!isDiscreet(settings) || on.discreet);
}

/** True when guards may be needed somewhere without a known publisher, so that pages have to be watched for acts on links. */
export function guardsAnywhere(settings: Settings): boolean {
  const { on } = settings.guards;
  return guardsSomewhere(settings) && (on.social || on.anywhere);
}
