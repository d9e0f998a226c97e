/** The notice as text: numerals of its own, every source that it points to and no other, and nothing of the reader. */
import { describe, expect, test } from 'vitest';
import { noticeText } from '../../../components/notice-text.ts';
import { numerals } from '../../../components/numerals.ts';
import { surenessOf } from '../../../components/sureness.ts';
import { actRows } from '../../../core/legal/act-rows.ts';
import { outcomeOf } from '../../../core/legal/outcome.ts';
import type { Penalty } from '../../../data/schema.ts';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';
import { applies, stale, undesirable } from '../../components/model-case.ts';
import { act, evidence, notice } from '../../components/parts.ts';

const rules = { actRows, outcomeOf };
const text = noticeText([undesirable], applies, en, rules);

describe('the text', () => {
  test('points only to sources that it lists, each once, in order', () => {
    const pointed = [...text.split('sources\n')[0]?.matchAll(/\[(\d+)\]/g) ?? []].map(([, numeral]) => Number(numeral));
    const listed = [...text.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, numeral]) => Number(numeral));
    expect(listed).toEqual(listed.map((_, at) => at + 1));
    expect(new Set(pointed)).toEqual(new Set(listed));
  });

  test('names every act that was assessed in a row, with what it comes to', () => {
    for (const row of ['Read: No rule found', 'Save: Unclear', 'Donate: Crime at once', 'Contribute: Fine, then crime']) expect(text).toContain(row);
  });

  test('says who warns and how the law was read', () => {
    expect(text).toContain('Law as written (as reported by TASS; statute text not read): Taking part');
    expect(text).toContain('Warning (by the publisher, not by the state): RFE/RL names sharing');
  });

  test('holds no place or passport of the reader, no title and no address of the page', () => {
    expect(text).toMatch(/^Page: rferl\.org\n/);
    expect(text).not.toMatch(/passport|You said|Helsinki|rferl\.org\/a/);
  });

  test('is in the past tense once past review', () => {
    expect(noticeText(stale.legal.notices.slice(0, 1), stale, en, rules)).toMatch(/In July 2026 Russia listed[^]*At that time: Paying it/);
  });

  test('shows no penalty whose sources nobody opened', () => {
    const unread = notice({ jurisdiction: 'BY', regime: 'x', quoted: 'x', acts: [act('donate', 'criminal', { unverified: true, first: undesirable.acts.find((one) => one.act === 'donate')?.first ?? null })] });
    const said = noticeText([unread], applies, en, rules);
    expect(said).toContain('Not shown: its sources were not opened by us.');
    expect(said).not.toContain('5 years');
  });

  test('is Russian for a Russian reader', () => {
    const said = noticeText([undesirable], applies, ru, rules);
    expect(said).toContain('Уверенность: от средней до высокой.');
    expect(said).not.toMatch(/undefined|null/);
  });
});

test('numerals are given in the order in which they are asked for, and kept', () => {
  const given = numerals();
  expect([9, 4, 9, 0].map((ref) => given.of(ref))).toEqual([1, 2, 1, 3]);
  expect([given.has(4), given.has(5)]).toEqual([true, false]);
});

describe('how sure', () => {
  test('is said of the acts that are punished, and of unclear ones only where none is', () => {
    expect(surenessOf(undesirable)).toEqual({ lowest: 'medium', highest: 'high', grounds: ['law', 'case', 'warning', 'reading'] });
    const unclear = notice({ jurisdiction: 'RU', regime: 'x', quoted: 'x', acts: [act('save', 'unclear', { certainty: 'low', evidence: [evidence('reading', 'x')] }), act('read', 'none', { certainty: 'high' })] });
    expect(surenessOf(unclear)).toEqual({ lowest: 'low', highest: 'low', grounds: ['reading'] });
  });

  test('is not said where nobody said it', () => {
    expect(surenessOf(notice({ jurisdiction: 'RU', regime: 'x', quoted: 'x', acts: [] }))).toEqual({ lowest: null, highest: null, grounds: [] });
  });
});

const prison = (max: number): Penalty => ({ ...(undesirable.acts.find((one) => one.act === 'donate')?.first as Penalty), prisonYears: { min: null, max } });

test('what is hardly sure is not called a crime, and what is sure is', () => {
  const law = [evidence('law', 'It is named.')];
  const saying = (certainty: 'low' | 'high'): string => noticeText([notice({ jurisdiction: 'BY', regime: 'x', quoted: 'x', acts: [act('donate', 'criminal', { evidence: law, certainty: 'high' }), act('comment', 'criminal', { evidence: law, certainty })] })], applies, en, rules);
  expect(saying('low')).toContain('Paying it is a crime from the first time. Commenting can bring a criminal case.');
  expect(saying('high')).toContain('Commenting or paying it is a crime from the first time.');
});

test('the worst case of an unclear act comes before what it may be in detail', () => {
  const said = noticeText([notice({ jurisdiction: 'RU', regime: 'x', quoted: 'x', acts: [act('like', 'unclear', { worstCase: 'As for sharing', alternatives: [prison(2), prison(3)] })] })], applies, en, rules);
  expect(said).toMatch(/At worst: As for sharing\n {2}Or: .*2 years[^]*Or: .*3 years/);
});
