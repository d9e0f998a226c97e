/** The forms of the settings: what fits, what doesn't, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { problemsOf, validPart } from '../../../../core/settings/check.ts';
import { forms, settingNames } from '../../../../core/settings/forms.ts';
import { siteNamed } from '../../../../core/settings/site-name.ts';
import { defaultSettings, type Settings } from '../../../../core/settings.ts';

const isPlace = (code: string): boolean => ['RU', 'NO', 'UA-43'].includes(code);
const problems = (name: keyof Settings, value: unknown): string[] => problemsOf(value, forms[name], name, isPlace).map(({ at, what }) => `${at}: ${what}`);

describe('forms', () => {
  test('every setting has one, and its default fits it', () => {
    expect(Object.keys(forms).sort()).toEqual([...settingNames].sort());
    for (const name of settingNames) expect(problems(name, defaultSettings[name])).toEqual([]);
  });

  test.each([
    ['theme', 'dark', []],
    ['theme', 'red', ['theme: not-one-of']],
    ['textSize', 1.25, []],
    ['textSize', '1.25', ['textSize: not-one-of']],
    ['neutralIcon', 1, ['neutralIcon: not-a-switch']],
    ['pausedUntil', null, []],
    ['pausedUntil', Infinity, ['pausedUntil: not-a-pause']],
    ['parts', { sourcing: false }, []],
    ['parts', { sourcing: 'no', colour: true }, ['parts.sourcing: not-a-switch', 'parts.colour: unknown-name']],
    ['parts', [], ['parts: not-a-group']],
    ['parts', null, ['parts: not-a-group']],
    ['reader', { at: ['RU'], citizen: ['UA-43'] }, []],
    ['reader', { at: ['RU', 'Russia', 7] }, ['reader.at.2: not-a-place', 'reader.at.3: not-a-place']],
    ['reader', { at: 'RU' }, ['reader.at: not-a-list']],
    ['sites', { 'rferl.org': { sidebar: false } }, []],
    ['sites', { 'www.rferl.org': {}, 'a b': {}, localhost: {} }, ['sites.www.rferl.org: not-a-site', 'sites.a b: not-a-site', 'sites.localhost: not-a-site']],
    ['sites', { 'rferl.org': { sidebar: 'off' } }, ['sites.rferl.org.sidebar: not-a-switch']],
    ['sites', JSON.parse('{"__proto__":{"sidebar":true}}'), ['sites.__proto__: not-a-site']],
    ['parts', JSON.parse('{"constructor":true}'), ['parts.constructor: unknown-name']],
  ] as const)('%s = %j', (name, value, expected) => {
    expect(problems(name, value)).toEqual(expected);
  });

  test('what does not fit says what may stand there, and what stood there, in short', () => {
    expect(problemsOf('x'.repeat(200), forms.theme, 'theme', isPlace)).toEqual([{ at: 'theme', what: 'not-one-of', found: `"${'x'.repeat(59)}…`, allowed: ['auto', 'light', 'dark'] }]);
  });

  test('a list that nobody made by hand is too long', () => {
    expect(problems('sites', Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`s${n}.example`, {}])))).toEqual(['sites: too-many']);
  });
});

describe('the part that fits', () => {
  test('of a group is each member by itself', () => {
    expect(validPart({ sourcing: false, warnings: 'no', x: 1 }, forms.parts, isPlace)).toEqual({ sourcing: false });
  });
  test('of sites is each site, and of it each switch', () => {
    expect(validPart({ 'a.example': { sidebar: false, x: 1 }, 'b c': { sidebar: true }, 'd.example': 5 }, forms.sites, isPlace)).toEqual({ 'a.example': { sidebar: false } });
  });
  test('of anything else is all or nothing', () => {
    expect(validPart('red', forms.theme, isPlace)).toBeUndefined();
    expect(validPart(undefined, forms.parts, isPlace)).toBeUndefined();
  });
});

describe('the name of a site', () => {
  test.each([
    ['rferl.org', 'rferl.org'],
    ['  WWW.RFERL.org ', 'rferl.org'],
    ['https://www.rferl.org/a/x.html?y#z', 'rferl.org'],
    ['rferl.org/a/x', 'rferl.org'],
    ['rferl.org:8443', 'rferl.org'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['svoboda', null],
    ['', null],
    ['two words.org', null],
    ['ftp://rferl.org', null],
    ['javascript:alert(1)', null],
    ['*.rferl.org', null],
    ['rferl..org', null],
    ['[::1]', null],
  ])('%s is %s', (typed, site) => {
    expect(siteNamed(typed)).toBe(site);
  });
});
