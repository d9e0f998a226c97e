/** Which state a surface can be in, and how it is reached: the table that test/e2e/accessible-states.spec.ts goes through. */
import type { Reader } from '../../core/legal/legal.ts';
import type { Settings } from '../../core/settings.ts';
import { NOBODY, NORWEGIAN_IN_NORWAY, RUSSIAN_IN_RUSSIA } from './reader.ts';
import { LONG_NAMES, MANY_SOURCES, MODEL_CASE, ORDINARY_PAGE, PERSIAN, REUTERS, UNKNOWN_ARTICLE } from './sites.ts';

export type SurfaceState = {
  url: string;
  reader: Reader;
  settings?: Partial<Omit<Settings, 'reader'>>;
  /** Today, where it must be another. */
  day?: string;
  /** Whether the reader took the access to pages away. */
  noAccess?: true;
  /** What the panel in the page says; null: there is none in this state. */
  inPage: string | null;
  /** What the browser's panel and the popup say. */
  sidepanel: string;
  popup: string;
  /** What the settings say, where the state shows there. */
  options?: string;
};

const inBoth: Reader = { at: ['RU', 'BY'], citizen: ['RU'], statelessResident: [] };

/** Data that failed to load and private windows need a browser of their own: they stand in the tests themselves. */
export const surfaceStates: Record<string, SurfaceState> = {
  'not a news page': { url: ORDINARY_PAGE, reader: NOBODY, inPage: null, sidepanel: 'Not a news page', popup: 'Not a news page' },
  'publisher unknown': { url: UNKNOWN_ARTICLE, reader: NOBODY, inPage: 'harbour-courier.example', sidepanel: 'harbour-courier.example', popup: 'harbour-courier.example' },
  'known without notices': { url: REUTERS, reader: NORWEGIAN_IN_NORWAY, inPage: 'Reuters', sidepanel: 'Reuters', popup: 'Reuters' },
  'several notices': { url: MODEL_CASE, reader: inBoth, inPage: 'Belarus', sidepanel: 'Belarus', popup: 'Applies to you' },
  'stale data': { url: MODEL_CASE, reader: RUSSIAN_IN_RUSSIA, day: '2031-01-01', inPage: 'Past its review date.', sidepanel: 'Past its review date.', popup: 'when last checked' },
  'no site access': { url: MODEL_CASE, reader: RUSSIAN_IN_RUSSIA, noAccess: true, inPage: null, sidepanel: 'Give access to all sites', popup: 'Give access to all sites', options: 'Caveat may not read all pages.' },
  paused: { url: MODEL_CASE, reader: RUSSIAN_IN_RUSSIA, settings: { pausedUntil: 'until-resumed' }, inPage: null, sidepanel: 'Paused until you go on', popup: 'Paused until you go on' },
  'very long names': { url: LONG_NAMES, reader: NOBODY, inPage: 'Küstenrundfunkanstalten', sidepanel: 'Küstenrundfunkanstalten', popup: 'kueste.example' },
  'a 300-source article': { url: MANY_SOURCES, reader: RUSSIAN_IN_RUSSIA, inPage: 'Ada Ashdown', sidepanel: 'Ada Ashdown', popup: 'Applies to you' },
  'a right-to-left page': { url: PERSIAN, reader: RUSSIAN_IN_RUSSIA, inPage: 'Radio Farda', sidepanel: 'Radio Farda', popup: 'radiofarda.com' },
};
