/** The figures of the one-sentence summary, from made-up findings and from whole articles. */
import { describe, expect, test } from 'vitest';
import { findSourcing, findSourcingInText } from '../../../../core/sourcing/find-sourcing.ts';
import type { Attribution, Credit, Sourcing, SourceKind } from '../../../../core/sourcing/sourcing.ts';
import { summarise } from '../../../../core/sourcing/summary.ts';
import { articleOf } from '../article/page.ts';
import { context } from './said.ts';

const source = (id: string, kind: SourceKind): Sourcing['sources'][number] => ({ id, kind, name: id, role: null, spokesperson: null, via: null, text: id, reason: null, quoted: 0, paraphrased: 0, declined: false, passages: [] });
const at = (start: number, from: string | null): Attribution => ({ source: from, sourceSpan: null, cueSpan: null, contentSpan: [start, start + 2], quoted: false });
const credit = (name: string, form: Credit['form'], agency: string | null = name.toLowerCase()): Credit => ({ agency, name, form, text: name, passage: null });
const found = (values: Partial<Sourcing>): Sourcing => ({ language: 'en', pack: 'en', text: '', paragraphs: 0, carried: [], credits: [], photoNotes: [], sources: [], attributions: [], links: [], republishedFrom: null, contributors: [], placeDateline: null, translated: null, cutOff: false, ...values });

/** Three paragraphs, starting at 0, 5 and 10. */
const three = { text: 'aaa\n\nbbb\n\nccc', paragraphs: 3 };

describe('paragraphs on a named source', () => {
  test('each counts once, however many sources it has', () => {
    const sources = [source('s1', 'person'), source('s2', 'document')];
    expect(summarise(found({ ...three, sources, attributions: [at(0, 's1'), at(1, 's2'), at(10, 's1')] }))).toMatchObject({ paragraphs: 3, onNamed: 2 });
  });

  test('the withheld, the vague and the unstated name nobody', () => {
    const sources = [source('s1', 'anonymous'), source('s2', 'vague')];
    expect(summarise(found({ ...three, sources, attributions: [at(0, 's1'), at(5, 's2'), at(10, null)] }))).toMatchObject({ onNamed: 0, anonymous: 1, vague: 1 });
  });

  test('a paragraph with both counts', () => {
    const sources = [source('s1', 'anonymous'), source('s2', 'statement')];
    expect(summarise(found({ ...three, sources, attributions: [at(5, 's1'), at(6, 's2')] }))?.onNamed).toBe(1);
  });

  test('in plain text lines are paragraphs', () => {
    expect(summarise(found({ text: 'aaa\nbbb', paragraphs: 2, sources: [source('s1', 'person')], attributions: [at(0, 's1'), at(4, 's1')] }))?.onNamed).toBe(2);
  });
});

describe('agencies', () => {
  test('count once, and pictures not at all', () => {
    const credits = [credit('AP', 'text-credit'), credit('AP', 'dateline'), credit('EPA', 'photo-credit')];
    expect(summarise(found({ ...three, credits }))).toMatchObject({ agencies: ['AP'], unnamedAgencies: false });
  });

  test('without a name are said to be so', () => {
    expect(summarise(found({ ...three, credits: [credit('', 'text-credit', null)] }))).toMatchObject({ agencies: [], unnamedAgencies: true });
  });
});

test('without running text and without a credit there is nothing to sum up', () => {
  expect(summarise(found({}))).toBeNull();
  expect(summarise(found({ credits: [credit('EPA', 'photo-credit')] }))).toBeNull();
  expect(summarise(found({ credits: [credit('AP', 'byline')] }))).not.toBeNull();
});

test('a language without a pack says that no sources were read', () => {
  expect(summarise(found({ ...three, pack: null }))?.sourcesRead).toBe(false);
});

test('the model case', () => {
  const sourcing = findSourcing(articleOf('rferl-helsinki', 'https://www.rferl.org/a/helsinki.html'), { ...context, self: { names: ['RFE/RL'], agency: null } });
  expect(summarise(sourcing)).toMatchObject({ paragraphs: 8, onNamed: 4, agencies: ['Associated Press'], anonymous: 0, vague: 0 });
});

test('never more paragraphs than there are', () => {
  const text = ['Anna Berg, the mayor, said the pier was closed.', '', 'Rain fell.', 'An official who was not authorised to speak said more would follow.'].join('\n');
  const summary = summarise(findSourcingInText(text, 'en', context));
  expect(summary).toMatchObject({ paragraphs: 3, onNamed: 1, anonymous: 1 });
});
