/** Switches of single sites: one laid over the other, and which of them a page has. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../core/report.ts';
import { liveSwitches, switchesTogether } from '../../../../core/settings/site-switches.ts';
import { defaultSettings, type Settings } from '../../../../core/settings.ts';
import type { PublisherKind } from '../../../../data/schema.ts';

const page = (kind: PublisherKind, pageKind: Report['page']['kind'] = 'article'): Report =>
  ({ page: { host: 'www.example.org', kind: pageKind }, publisher: { kind: 'known', card: { kind: { value: kind } } } }) as Report;
const settings = (change: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...change });
const guards = (on: Partial<Settings['guards']['on']> = {}): Partial<Settings> => ({ guards: { level: 'risky', acts: {}, on: { ...defaultSettings.guards.on, ...on } } });
const out = (part: Partial<Settings['keepOutOf']>): Partial<Settings> => ({ keepOutOf: { ...defaultSettings.keepOutOf, ...part } });

test('switches are laid over one another site by site and name by name', () => {
  const under = { 'a.example': { sidebar: false, sourcing: false }, 'b.example': { guards: false } };
  expect(switchesTogether(under, { 'a.example': { sidebar: true }, 'c.example': { warnings: false } })).toEqual({
    'a.example': { sidebar: true, sourcing: false },
    'b.example': { guards: false },
    'c.example': { warnings: false },
  });
  expect(switchesTogether(under, {})).toEqual(under);
});

describe('switches of a page', () => {
  test.each([
    ['all but the guards, of which the reader has none', page('private'), false, settings(), 'sidebar sourcing warnings'],
    ['the guards, where the reader has some', page('private'), false, settings(guards()), 'sidebar sourcing warnings guards'],
    ['no sidebar in a private window, from which it keeps out, and no guards', page('private'), true, settings(guards()), 'sourcing warnings'],
    ['both, where the reader let them in', page('private'), true, settings({ ...guards({ private: true }), ...out({ private: false }) }), 'sidebar sourcing warnings guards'],
    ['no sidebar on a site of a state', page('state-run'), false, settings(guards({ state: true })), 'sourcing warnings guards'],
    ['no sidebar on a social network', page('private', 'account'), false, settings(guards()), 'sourcing warnings guards'],
    ['no sidebar in discreet mode', page('private'), false, settings({ surface: 'panel', ...guards() }), 'sourcing warnings'],
  ])('%s', (_, report, privateWindow, chosen, names) => {
    expect(Object.keys(liveSwitches(report, privateWindow, chosen)).join(' ')).toBe(names);
  });

  test('stand as the reader left them, and one that is off stays to be seen', () => {
    const chosen = settings({ ...guards(), sites: { 'example.org': { sidebar: false, sourcing: false, guards: false } } });
    expect(liveSwitches(page('private'), false, chosen)).toEqual({ sidebar: false, sourcing: false, warnings: true, guards: false });
  });
});
