/** What may be asked of inspect, and what is said to the rest. */
import { describe, expect, test } from 'vitest';
import { isoDay, placeCode, readArguments } from '../../../../scripts/inspect/arguments.ts';

const NOW = '2026-11-23';

describe('understood', () => {
  test('a file with its address and a reader', () => {
    expect(readArguments(['a.html', '--url', 'https://a.example/', '--at', 'RU', '--at', 'ua-43', '--citizen', 'RU', '--stateless-resident', 'BY', '--today', '2024-01-31', '--json'], NOW)).toEqual({
      what: { file: 'a.html', url: 'https://a.example/' },
      reader: { at: ['RU', 'UA-43'], citizen: ['RU'], statelessResident: ['BY'] },
      today: '2024-01-31',
      json: true,
    });
  });
  test('a manifest, today unless another day is given', () => {
    expect(readArguments(['--manifest', 'm.jsonl'], NOW)).toEqual({ what: { manifest: 'm.jsonl' }, reader: { at: [], citizen: [], statelessResident: [] }, today: NOW, json: false });
  });
});

describe('refused with a reason', () => {
  test.each([
    [[], /no file and no --manifest/],
    [['a.html'], /--url is missing/],
    [['a.html', 'b.html', '--url', 'https://a.example/'], /one file at a time/],
    [['a.html', '--url', 'x', '--manifest', 'm'], /not both/],
    [['--manifest', 'm', '--at', 'Russia'], /"Russia" is no country code/],
    [['--manifest', 'm', '--today', '2024-02-30'], /is no day/],
    [['--manifest', 'm', '--colour', 'red'], /Unknown option/],
  ])('%j', (args, reason) => expect(() => readArguments(args, NOW)).toThrow(reason));
});

test('codes and days are taken literally', () => {
  expect(placeCode(' kz ')).toBe('KZ');
  for (const wrong of ['', 'RUS', 'R1', 'UA-', 'UA_43', 7, null]) expect(() => placeCode(wrong)).toThrow();
  expect(isoDay('2024-02-29')).toBe('2024-02-29');
  for (const wrong of ['2023-02-29', '2024-2-9', 'today', 20240229]) expect(() => isoDay(wrong)).toThrow();
});
