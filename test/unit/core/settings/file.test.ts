/** Settings as a file: what is written can be read, and what can't be read is named. */
import { describe, expect, test } from 'vitest';
import { changeTo } from '../../../../core/settings/compose.ts';
import { readSettingsFile, settingsFile } from '../../../../core/settings/file.ts';
import { defaultSettings, type Settings } from '../../../../core/settings.ts';

const isPlace = (code: string): boolean => ['RU', 'NO'].includes(code);
const mine: Settings = {
  ...defaultSettings,
  reader: { at: ['RU'], citizen: ['NO'], statelessResident: [] },
  sites: { 'rferl.org': { sidebar: false } },
  theme: 'dark',
  pausedUntil: 'until-resumed',
  folded: true,
};
const file = (values: object): string => JSON.stringify({ format: 'caveat-settings', version: 1, settings: {}, ...values });

describe('a settings file', () => {
  test('brings back all that was chosen, but for pause and fold', () => {
    const read = readSettingsFile(settingsFile(mine), isPlace);
    expect(read.kind).toBe('settings');
    if (read.kind === 'settings') expect({ ...defaultSettings, ...changeTo(defaultSettings, read.settings) }).toEqual({ ...mine, pausedUntil: null, folded: false });
  });

  test.each([
    ['{"format": "caveat-set', 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"settings":{}}', 'not-ours'],
    [JSON.stringify({ format: 'caveat-settings', version: 2, settings: {} }), 'newer'],
    [' '.repeat(1_000_001), 'too-large'],
  ])('%.40s is refused: %s', (text, why) => {
    expect(readSettingsFile(text, isPlace)).toEqual({ kind: 'refused', why });
  });

  test.each([
    [{ settings: { theme: 'red', colour: 1 } }, ['theme: not-one-of', 'colour: unknown-name']],
    [{ settings: { pausedUntil: null } }, ['pausedUntil: unknown-name']],
    [{ settings: { reader: { at: ['XX'] } } }, ['reader.at.1: not-a-place']],
    [{ settings: 5 }, [': not-a-group']],
    [{ more: 1 }, ['more: unknown-name']],
  ])('%j is faulty, and each fault is named', (values, expected) => {
    const read = readSettingsFile(file(values), isPlace);
    expect(read.kind === 'faulty' && read.problems.map(({ at, what }) => `${at}: ${what}`)).toEqual(expected);
  });
});
