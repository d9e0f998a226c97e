import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSourcing } from '../../../../core/sourcing/find-sourcing.ts';
import { choosePack, PACK_LANGUAGES } from '../../../../core/sourcing/packs/choose-pack.ts';
import type { Sourcing, Span } from '../../../../core/sourcing/sourcing.ts';
import { context, sourcingOf } from './said.ts';
import { paragraph, story } from './story.ts';
import { TIMED, worked } from '../../worked.ts';

/** Words, marks and stray signs of every pack's language, and strings that nested loops choke on. */
const units = [
  'said ', 'Ada Stone said ', 'said Ada Stone ', 'he said that ', 'Stone ', 'the ', 'and ', 'of the ', 'a ', ', ', '. ', '.', '"', '“', '”', '‘', "''", '``', '«', '»', '„', '「', '」', '(', ')', '— ', '- ', ': ', '\n', 'according to ', 'according to Stone, ',
  'an official who spoke on condition of anonymity because ', 'told Reuters that ', 'in a statement ', 'a spokesman for ', 'declined to comment ', 'who ', "'s ", 'St. ', 'U.S. ', 'J. ', '1 ', 'Monday ', 'was quoted as saying ', 'claim that ',
  'sagte ', 'er habe ', 'laut ', 'teilte ', 'mit ', ', die ', 'hat ', 'erklärt ', 'wie die Polizei mitteilte, ', 'сказал ', 'что ', 'в полиции сообщили ', 'по словам ', 'Степанов ', 'выявило ', 'a déclaré ', 'selon ', 'ha dicho ', 'dijo que ', 'według ', 'zei ', 'dedi ', 'söyledi ', 'göre ', 'گفت ', 'به گزارش ', 'قال ', 'بحسب ', '说', '据', 'によると、', '捜査関係者は', '」と述べた。', '表示', '王', '，', '。', '“说”', '\u200b', '\u00ad', '\u202e', '😀', '\ud800', '\udc00', 'İ', 'ß', '\t', '\r\n', '@', 'https://x.example/ ', "l'", 'l’', "qu'", "dell'", '-t-il ',
];

const languages = [...PACK_LANGUAGES, 'ja'];
const mixture = fc.array(fc.constantFrom(...units), { maxLength: 60 }).map((parts) => parts.join(''));
const language = fc.constantFrom(...languages);

const inside = (span: Span | null, { length }: string) => span === null || (Number.isInteger(span[0]) && span[0] >= 0 && span[0] < span[1] && span[1] <= length);

function check({ text, sources, attributions, carried, paragraphs }: Sourcing): void {
  const ids = sources.map(({ id }) => id);
  expect(ids).toEqual(ids.map((_, i) => `s${i + 1}`));
  for (const { source, sourceSpan, cueSpan, contentSpan } of attributions) {
    for (const span of [sourceSpan, cueSpan, contentSpan]) expect(inside(span, text)).toBe(true);
    if (source !== null) expect(ids).toContain(source);
  }
  for (const { via, kind, name, quoted, paraphrased, declined, passages, text: words } of sources) {
    if (via !== null) expect(ids).toContain(via);
    expect(words).not.toBe('');
    if (kind === 'person' || kind === 'media') expect(name).not.toBeNull();
    if (kind === 'anonymous' || kind === 'vague') expect(name).toBeNull();
    expect(quoted + paraphrased > 0 || declined || passages.length > 0).toBe(true);
    for (const { exact } of passages) expect(text).toContain(exact);
  }
  for (const one of carried) expect(one.paragraphs > 0 && one.paragraphs <= paragraphs).toBe(true);
  expect(new Set(carried.map(({ kind }) => kind)).size).toBe(carried.length);
}

describe('any text', () => {
  test('of words that mean something', () => {
    fc.assert(fc.property(mixture, language, (text, code) => {
      const found = sourcingOf(text, code);
      expect(found.text).toBe(text);
      check(found);
    }), { numRuns: 1500 });
  }, 60_000);

  test('of any signs', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), language, (text, code) => {
      const found = sourcingOf(text, code);
      expect(found.text).toBe(text);
      check(found);
    }), { numRuns: 500 });
  }, 60_000);

  test('as an article', () => {
    fc.assert(fc.property(fc.array(fc.tuple(mixture, fc.constantFrom('paragraph' as const, 'heading' as const, 'blockquote' as const)), { maxLength: 6 }), language, (parts, code) => {
      check(findSourcing(story(parts.map(([text, role]) => paragraph(text, role)), { language: code }), context));
    }), { numRuns: 300 });
  }, 60_000);

  test('gives the same twice', () => {
    fc.assert(fc.property(mixture, language, (text, code) => {
      expect(sourcingOf(text, code)).toEqual(sourcingOf(text, code));
    }), { numRuns: 200 });
  }, 60_000);
});

/** Microseconds a sign, the fastest of three runs; the bound is some hundred times what prose takes, since each sign of some strings is a finding. */
const PER_SIGN = 120;
const SIGNS = 40_000, FEW_SIGNS = 4_000;

function perSign(signs: number, run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = worked();
    run();
    best = Math.min(best, worked() - start);
    if (best * 1000 < PER_SIGN * signs) break;
  }
  return (best * 1000) / signs;
}

const long = (unit: string, signs = SIGNS) => unit.repeat(Math.ceil(signs / unit.length)).slice(0, signs);

describe('time per sign is bounded', TIMED, () => {
  test.each(units)('for %j', (unit) => {
    for (const code of ['en', 'de', 'ru', 'fr', 'tr', 'ar', 'zh', 'ja']) expect(perSign(SIGNS, () => sourcingOf(long(unit), code))).toBeLessThan(PER_SIGN);
  }, 60_000);

  test.each(PACK_LANGUAGES)('for every phrase, verb and kind of word of the pack: %s', (code) => {
    const pack = choosePack(code)!;
    const lists = [...Object.values(pack.phrases), ...pack.cues.map((cue) => cue.words), ...Object.values(pack.tags), ...Object.values(pack.pronouns)];
    for (const list of lists) {
      const words = list.replace(/[*+!]|~.*?(?=\s|$)/g, '').replace(/\?/g, 'x').replace(/\s+/g, ' ').trim();
      for (const unit of words === '' ? [] : [`${words} `, `${words.split(' ').slice(0, 3).join(' ')} `]) expect(perSign(FEW_SIGNS, () => sourcingOf(long(unit, FEW_SIGNS), code)), unit.slice(0, 80)).toBeLessThan(PER_SIGN);
    }
  }, 60_000);

  test('for mixtures', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...units), { minLength: 2, maxLength: 8 }), language, (parts, code) => {
      expect(perSign(SIGNS, () => sourcingOf(long(parts.join('')), code))).toBeLessThan(PER_SIGN);
    }), { numRuns: 60 });
  }, 120_000);
});
