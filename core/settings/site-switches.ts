/** Switches of single sites: laid over one another, and which of them do anything on a page. */
import { guardedPageOf, mayGuard } from '../guard/may-guard.ts';
import type { Report } from '../report.ts';
import { siteSwitch, type Settings, type SiteSwitches } from '../settings.ts';
import { mayEnterPage, siteOf } from '../surface.ts';

/** Site by site and switch by switch, `over` where it names one. */
export function switchesTogether(under: Settings['sites'], over: Settings['sites']): Settings['sites'] {
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([site, switches]) => [site, { ...under[site], ...switches }])) };
}

/**
 * The switches of a page's site as they stand. One that would be dead is left out: the sidebar's where it keeps out of this page anyway, the
 * guards' where none may speak.
 */
export function liveSwitches(report: Report, privateWindow: boolean, settings: Settings): Partial<Required<SiteSwitches>> {
  const site = siteOf(report.page.host);
  const untouched = { ...settings, sites: {} };
  const on = (name: keyof SiteSwitches): boolean => siteSwitch(settings, site, name);
  return {
    ...(mayEnterPage(report, untouched, privateWindow) && { sidebar: on('sidebar') }),
    sourcing: on('sourcing'),
    warnings: on('warnings'),
    ...(mayGuard(guardedPageOf(report, privateWindow), untouched) && { guards: on('guards') }),
  };
}
