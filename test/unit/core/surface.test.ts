/** Where the in-page panel may appear. */
import { describe, expect, test } from 'vitest';
import { canSwitchMarks, mayMarkLinks } from '../../../core/links/may-mark.ts';
import type { Report } from '../../../core/report.ts';
import { defaultSettings, siteSwitch, type Settings } from '../../../core/settings.ts';
import { mayEnterPage, siteOf } from '../../../core/surface.ts';
import type { PublisherKind } from '../../../data/schema.ts';

const page = (kind: PublisherKind | null, pageKind: Report['page']['kind'] = 'article', host = 'www.example.org'): Report =>
  ({
    page: { host, kind: pageKind },
    publisher: kind ? { kind: 'known', card: { kind: { value: kind } } } : { kind: 'unknown' },
  }) as Report;
const settings = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

describe('the panel enters', () => {
  test.each([
    ['an article of a known publisher', page('private')],
    ['a front page of a known publisher', page('private', 'publisher')],
    ['an article of an unknown publisher', page(null)],
    ['an article under the name of a social network that is no page of the network', page(null, 'article', 'engineering.linkedin.com')],
  ])('%s', (_, report) => expect(mayEnterPage(report, defaultSettings, false)).toBe(true));
});

describe('the panel stays out of', () => {
  test.each([
    ['a page that is neither', page(null, 'other'), defaultSettings, false],
    ['sites of the state', page('state-run'), defaultSettings, false],
    ['sites that a state controls', page('state-controlled'), defaultSettings, false],
    ['sites of a party', page('party'), defaultSettings, false],
    ['accounts on social networks', page('private', 'account'), defaultSettings, false],
    ['a page of a social network that names no account and calls itself an article', page(null, 'article', 'linkedin.com'), defaultSettings, false],
    ['the same of a publisher that is known', page('private', 'article', 'm.vk.com'), defaultSettings, false],
    ['private windows', page('private'), defaultSettings, true],
    ['a site where the reader switched it off', page('private'), settings({ sites: { 'example.org': { sidebar: false } } }), false],
    ['every page, when the reader chose the browser panel', page('private'), settings({ surface: 'panel', sites: { 'example.org': { sidebar: true } } }), false],
  ])('%s', (_, report, chosen, isPrivate) => expect(mayEnterPage(report, chosen, isPrivate)).toBe(false));

  test('none of these, when the reader says so', () => {
    const open = settings({ keepOutOf: { state: false, social: false, private: false } });
    expect(mayEnterPage(page('state-run'), open, true)).toBe(true);
    expect(mayEnterPage(page('private', 'account'), open, false)).toBe(true);
    expect(mayEnterPage(page(null, 'article', 'linkedin.com'), open, false)).toBe(true);
  });
});

describe('switches', () => {
  test('of a site go before the general one, both ways', () => {
    const chosen = settings({ parts: { ...defaultSettings.parts, sourcing: false }, sites: { 'a.example': { sourcing: true }, 'b.example': { warnings: false } } });
    expect(siteSwitch(chosen, 'a.example', 'sourcing')).toBe(true);
    expect(siteSwitch(chosen, 'b.example', 'sourcing')).toBe(false);
    expect(siteSwitch(chosen, 'b.example', 'warnings')).toBe(false);
    expect(siteSwitch(chosen, 'a.example', 'warnings')).toBe(true);
  });

  test('of www.example.org are those of example.org', () => expect(siteOf('www.example.org')).toBe('example.org'));
});

describe('marks on links', () => {
  const at = (url: string, chosen: Settings, page: { privateWindow?: boolean; stateRun?: boolean } = {}): boolean => mayMarkLinks({ url, privateWindow: false, stateRun: false, ...page }, chosen, false);
  const [everywhere, onDemand, never] = (['always', 'on-demand', 'off'] as const).map((links) => (sites: Settings['sites']) => settings({ links, sites }));
  test.each([
    ['everywhere but where they were switched off', everywhere?.({ 'a.example': { links: false } }), { 'https://www.a.example/x': false, 'https://b.example/': true }],
    ['on demand, and where they were switched on', onDemand?.({ 'a.example': { links: true } }), { 'https://www.a.example/x': true, 'https://b.example/': false }],
    ['never, whatever a site’s switch says', never?.({ 'a.example': { links: true } }), { 'https://a.example/': false }],
    ['on a social network only where they were switched on for it', everywhere?.({ 'vk.com': { links: true } }), { 'https://vk.com/feed': true, 'https://x.com/home': false }],
    ['not where warnings are off', everywhere?.({ 'a.example': { links: true, warnings: false } }), { 'https://a.example/': false }],
  ])('%s', (_, chosen, pages) => expect(Object.fromEntries(Object.keys(pages).map((url) => [url, at(url, chosen as Settings)]))).toEqual(pages));
  test('a site’s switch goes before the reader’s word on state media, never before private windows and discreet mode', () => {
    const on = settings({ links: 'on-demand', sites: { 'a.example': { links: true } } });
    expect(at('https://a.example/', on, { stateRun: true })).toBe(true);
    expect(at('https://a.example/', on, { privateWindow: true })).toBe(false);
    expect(at('https://a.example/', { ...on, surface: 'panel' })).toBe(false);
  });
  test('their switch is offered only where it does anything', () => {
    const offered = (chosen: Settings, privateWindow = false): boolean => canSwitchMarks({ url: 'https://a.example/', privateWindow, stateRun: false }, chosen);
    const asked = settings({ links: 'on-demand' });
    expect(offered(asked)).toBe(true);
    expect(offered(asked, true)).toBe(false);
    expect(offered({ ...asked, keepOutOf: { ...asked.keepOutOf, private: false } }, true)).toBe(true);
    expect(offered(settings({ links: 'off' }))).toBe(false);
    expect(offered(settings({ links: 'on-demand', sites: { 'a.example': { warnings: false } } }))).toBe(false);
  });
});
