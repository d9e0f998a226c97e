/** What holds of every language pack. */
import { describe, expect, test } from 'vitest';
import { choosePack, PACK_LANGUAGES } from '../../../../../core/sourcing/packs/choose-pack.ts';
import { who } from '../said.ts';

describe.each(PACK_LANGUAGES)('%s', (code) => {
  const pack = choosePack(code)!;
  test('is compiled once and bears its code', () => {
    expect(pack.code).toBe(code);
    expect(choosePack(code.toUpperCase())).toBe(pack);
    expect(choosePack(`${code}-XX`)).toBe(pack);
  });
  test('has verbs, phrases and people', () => {
    expect(pack.cues.filter(({ kind }) => kind === 'speech').length).toBeGreaterThan(0);
    for (const kind of ['according', 'according-after'] as const) if (pack.phrases[kind] !== undefined) expect(pack.phrases[kind].trim()).not.toBe('');
    expect(pack.phrases.according ?? pack.phrases['according-after']).toBeDefined();
    for (const kind of ['anonymity', 'declined'] as const) expect(pack.phrases[kind]?.trim()).toBeTruthy();
    for (const tag of ['role', 'body', 'media', 'document', 'vague', 'anonymous', 'spokesperson'] as const) expect(pack.tags[tag]?.trim()).toBeTruthy();
  });
  test('has its words in lower case, without commas', () => {
    for (const list of [...Object.values(pack.tags), ...Object.values(pack.phrases), ...pack.cues.map(({ words }) => words), ...Object.values(pack.pronouns)]) {
      expect(list).toBe(list.toLowerCase());
      expect(list).not.toMatch(/[,;“”«»]/);
    }
  });
  test('says nothing of nothing', () => expect(who('', code)).toEqual([]));
});

test.each(['cs', 'ja', 'constructor', '__proto__', '', null])('%s has no pack', (code) => expect(choosePack(code)).toBeNull());
