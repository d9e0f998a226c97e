/** Where the in-page panel may appear. */
import { describe, expect, test } from 'vitest';
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
  ])('%s', (_, report) => expect(mayEnterPage(report, defaultSettings, false)).toBe(true));
});

describe('the panel stays out of', () => {
  test.each([
    ['a page that is neither', page(null, 'other'), defaultSettings, false],
    ['sites of the state', page('state-run'), defaultSettings, false],
    ['sites that a state controls', page('state-controlled'), defaultSettings, false],
    ['sites of a party', page('party'), defaultSettings, false],
    ['social networks', page('private', 'account'), defaultSettings, false],
    ['private windows', page('private'), defaultSettings, true],
    ['a site where the reader switched it off', page('private'), settings({ sites: { 'example.org': { sidebar: false } } }), false],
    ['every page, when the reader chose the browser panel', page('private'), settings({ surface: 'panel', sites: { 'example.org': { sidebar: true } } }), false],
  ])('%s', (_, report, chosen, isPrivate) => expect(mayEnterPage(report, chosen, isPrivate)).toBe(false));

  test('none of these, when the reader says so', () => {
    const open = settings({ keepOutOf: { state: false, social: false, private: false } });
    expect(mayEnterPage(page('state-run'), open, true)).toBe(true);
    expect(mayEnterPage(page('private', 'account'), open, false)).toBe(true);
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
