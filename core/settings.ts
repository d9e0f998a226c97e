/** What the reader can choose, with what holds before they choose. */
import type { GuardAct, Risk } from '../data/schema.ts';
import type { Reader, Scope } from './legal/legal.ts';

/** Switches of one site; one that is absent follows the general setting. */
export type SiteSwitches = { sidebar?: boolean; sourcing?: boolean; warnings?: boolean; guards?: boolean; links?: boolean };

/**
 * A word at the moment of the act. It stands apart from where the sidebar may show: guards matter most on social networks, from which the
 * sidebar stays away.
 */
export type Guards = {
  /** Before no act, before acts that can bring a penalty, or also where the law is unclear. */
  level: 'none' | 'risky' | 'all';
  /** Acts before which the reader wants no word; one that is absent is on. */
  acts: Partial<Record<GuardAct, boolean>>;
  /** Where guards speak besides the sites of publishers; `discreet`: even while nothing else is put into pages. */
  on: { social: boolean; anywhere: boolean; state: boolean; private: boolean; discreet: boolean };
};

export type Settings = {
  reader: Reader;
  /** Keep the places on this device; false: forget them with the browser. */
  keepReader: boolean;
  /** Where reports appear: in the page, or in the browser's own panel only. */
  surface: 'in-page' | 'panel';
  /** Where nothing is ever put into the page. */
  keepOutOf: { state: boolean; social: boolean; private: boolean };
  guards: Guards;
  /** Marks on links to publishers with a status, in any page: never, where the reader asks for it, or everywhere. */
  links: 'off' | 'on-demand' | 'always';
  /** A toolbar button that gives nothing away: icon, number and title. */
  neutralIcon: boolean;
  parts: { publisher: boolean; sourcing: boolean; warnings: boolean };
  /** How far from the reader a status may be to be shown: that applies, that may apply, or also that holds elsewhere. */
  detail: Scope;
  /** The mildest risk for which the toolbar button says anything. */
  badgeFrom: Exclude<Risk, 'none'>;
  /** By host without "www."; only sites where a switch was changed. */
  sites: Record<string, SiteSwitches>;
  /** Keep the list of those sites on this device; false: forget it with the browser. */
  keepSites: boolean;
  /** Keep on this device which laws' notices were seen; false: forget it with the browser. */
  keepSeen: boolean;
  /** Milliseconds since 1970, or until the reader goes on; null: not paused. */
  pausedUntil: number | 'until-resumed' | null;
  language: 'auto' | 'en' | 'ru';
  theme: 'auto' | 'light' | 'dark';
  /** Times the ordinary size. */
  textSize: 1 | 1.25 | 1.5 | 2;
  /** The in-page panel is folded to its slim tab. */
  folded: boolean;
};

export const defaultSettings: Settings = {
  reader: { at: [], citizen: [], statelessResident: [] },
  keepReader: false,
  surface: 'in-page',
  keepOutOf: { state: true, social: true, private: true },
  // None until the reader chooses: a page can notice a guard.
  guards: { level: 'none', acts: {}, on: { social: true, anywhere: true, state: false, private: false, discreet: false } },
  links: 'on-demand',
  neutralIcon: false,
  parts: { publisher: true, sourcing: true, warnings: true },
  detail: 'elsewhere',
  badgeFrom: 'unclear',
  sites: {},
  keepSites: true,
  keepSeen: false,
  pausedUntil: null,
  language: 'auto',
  theme: 'auto',
  textSize: 1,
  folded: false,
};

/** Discreet mode: the reader keeps Caveat out of all pages, so no script of ours may run in one until its text is wanted. */
export function isDiscreet(settings: Pick<Settings, 'surface'>): boolean {
  return settings.surface === 'panel';
}

/**
 * Whether a part is on for a site: the site's own switch if it was touched, else the general one. The in-page sidebar and the marks on links
 * are the exception: a reader who keeps Caveat out of all pages is not overruled by a site's switch.
 */
export function siteSwitch(settings: Settings, site: string, name: keyof SiteSwitches): boolean {
  const own = settings.sites[site]?.[name];
  if (name === 'sidebar') return !isDiscreet(settings) && own !== false;
  if (name === 'guards') return settings.guards.level !== 'none' && own !== false;
  // Marked by themselves: where the reader wants marks on demand, a site's switch is a demand that lasts.
  if (name === 'links') return !isDiscreet(settings) && settings.links !== 'off' && (own ?? settings.links === 'always');
  return own ?? settings.parts[name];
}
