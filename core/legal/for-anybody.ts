/** A report for paper, which others can find: the notices that its reader was shown, as they read for anybody. */
import type { Report } from '../report.ts';
import type { Notice } from './legal.ts';

/**
 * `anybody`: the report on the same page for a reader who said nothing of themselves. `shown`: the notices to print. Helpers stay who work where one of
 * these holds, or anywhere: a reader's other places name none.
 */
export function forAnybody(anybody: Report, shown: readonly Notice[]): Report {
  const notices = anybody.legal.notices.filter(({ regime, publisher }) => shown.some((notice) => notice.regime === regime && notice.publisher === publisher));
  const places = [...new Set(notices.map(({ jurisdiction }) => jurisdiction))];
  const help = anybody.help.map((offer) => ({ ...offer, places: offer.places.filter((place) => places.includes(place)), anywhere: offer.places.length === 0 }));
  return {
    ...anybody,
    legal: { ...anybody.legal, notices },
    help: help.flatMap(({ anywhere, ...offer }) => (anywhere || offer.places.length > 0 ? [offer] : [])),
  };
}
