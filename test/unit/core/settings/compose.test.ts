/** The layers of the settings: which one wins, what becomes the reader's own, and what earlier versions stored. */
import { describe, expect, test } from 'vitest';
import { changeTo, composeSettings, ownAfter, ownFromStored } from '../../../../core/settings/compose.ts';
import { lockedPaths, noPolicy, policyFrom } from '../../../../core/settings/policy.ts';
import { defaultSettings } from '../../../../core/settings.ts';

describe('precedence', () => {
  const policy = policyFrom({ organisation: ' Press Union ', preset: { theme: 'dark', surface: 'panel', parts: { sourcing: false } }, locked: { neutralIcon: true, parts: { warnings: true } } });

  test('defaults, then presets, then the reader, then what is locked', () => {
    expect(composeSettings({}, noPolicy)).toEqual(defaultSettings);
    expect(composeSettings({}, policy)).toMatchObject({ theme: 'dark', surface: 'panel', neutralIcon: true, parts: { publisher: true, sourcing: false, warnings: true } });
    expect(composeSettings({ theme: 'light', neutralIcon: false, parts: { sourcing: true, warnings: false } }, policy)).toMatchObject({
      theme: 'light', surface: 'panel', neutralIcon: true, parts: { publisher: true, sourcing: true, warnings: true },
    });
  });

  test('names who set it and which paths are locked', () => {
    expect(policy.organisation).toBe('Press Union');
    expect(lockedPaths(policy)).toEqual(['neutralIcon', 'parts.warnings']);
    expect(policy.problems).toEqual([]);
  });

  test('a preset that the reader did not touch goes on following the organisation', () => {
    const before = composeSettings({}, policy);
    const own = ownAfter({}, before, { parts: { ...before.parts, publisher: false }, theme: before.theme }, policy);
    expect(own).toEqual({ parts: { publisher: false } });
    expect(composeSettings(own, policyFrom({ preset: { theme: 'light' } })).theme).toBe('light');
  });

  test('locks and changes reach into groups of groups', () => {
    const locking = policyFrom({ locked: { guards: { on: { social: false } } } });
    expect(lockedPaths(locking)).toEqual(['guards.on.social']);
    const before = composeSettings({}, locking);
    expect(before.guards.on).toEqual({ ...defaultSettings.guards.on, social: false });
    const { guards } = before;
    expect(ownAfter({}, before, { guards: { ...guards, on: { ...guards.on, social: true, state: true } } }, locking)).toEqual({ guards: { on: { state: true } } });
  });

  test('what is locked does not become the reader’s own, whatever they change', () => {
    const before = composeSettings({}, policy);
    expect(ownAfter({}, before, { neutralIcon: false, parts: { publisher: true, sourcing: false, warnings: false } }, policy)).toEqual({});
  });
});

describe('a policy', () => {
  test('can set nothing that is personal', () => {
    const policy = policyFrom({ preset: { reader: { at: ['RU'] }, sites: { 'a.example': { sidebar: false } } }, locked: { pausedUntil: 'until-resumed' } });
    expect(policy.preset).toEqual({});
    expect(policy.locked).toEqual({});
    expect(policy.problems.map(({ at, what }) => `${at}: ${what}`)).toEqual(['preset.reader: unknown-name', 'preset.sites: unknown-name', 'locked.pausedUntil: unknown-name']);
  });

  test('keeps what fits and names what does not', () => {
    const policy = policyFrom({ organisation: 5, preset: { theme: 'red', textSize: 1.5, keepOutOf: { social: false, moon: true } }, locked: 'all' });
    expect(policy).toMatchObject({ organisation: null, preset: { textSize: 1.5, keepOutOf: { social: false } }, locked: {} });
    expect(policy.problems.map(({ at }) => at)).toEqual(['preset.theme', 'preset.keepOutOf.moon', 'locked']);
  });

  test.each([[undefined], [null], ['x'], [{}], [[]]])('of %j is none', (managed) => {
    expect(composeSettings({}, policyFrom(managed))).toEqual(defaultSettings);
  });
});

describe('what earlier versions stored', () => {
  test('"warnings elsewhere" switched off is the shorter detail now', () => {
    const own = ownFromStored({ parts: { publisher: true, sourcing: false, warnings: true, elsewhere: false }, theme: 'dark' });
    expect(own).toEqual({ detail: 'may-apply', parts: { publisher: true, sourcing: false, warnings: true }, theme: 'dark' });
  });
  test('and says nothing once the detail was chosen', () => {
    expect(ownFromStored({ parts: { elsewhere: false }, detail: 'elsewhere' })).toEqual({ detail: 'elsewhere', parts: {} });
  });
  test('left on it is the default', () => {
    expect(ownFromStored({ parts: { elsewhere: true } })).toEqual({ parts: {} });
  });
  test('what no version wrote is left out', () => {
    expect(ownFromStored({ theme: 'red', folded: 'yes', sites: { '': 1 }, more: 1 })).toEqual({ sites: {} });
    expect(ownFromStored('x')).toEqual({});
  });
});

test('what a file names is taken over, within a group part by part, and a list as a whole', () => {
  const present = { ...defaultSettings, sites: { 'a.example': { sidebar: false } }, reader: { at: ['RU'], citizen: ['RU'], statelessResident: [] } };
  expect(changeTo(present, { theme: 'dark', sites: { 'b.example': {} }, reader: { at: ['NO'] } })).toEqual({
    theme: 'dark', sites: { 'b.example': {} }, reader: { at: ['NO'], citizen: ['RU'], statelessResident: [] },
  });
});
