/** The page that Caveat was first thought of for: who says it, to the letter. */
import { describe, expect, test } from 'vitest';
import { findSourcing } from '../../../../core/sourcing/find-sourcing.ts';
import { articleOf } from '../article/page.ts';
import { context } from './said.ts';

describe('the model case', () => {
  const article = articleOf('rferl-helsinki', 'https://www.rferl.org/a/helsinki.html');
  const sourcing = findSourcing(article, { ...context, self: { names: ['Radio Free Europe/Radio Liberty', 'RFE/RL'], agency: null } });

  test('has three sources: a statement, one heard through it, and one who is paraphrased', () => {
    expect(sourcing.sources.map(({ passages, ...source }) => ({ ...source, passages: passages.length }))).toEqual([
      { id: 's1', kind: 'statement', name: 'U.S. State Department', role: null, spokesperson: 'Laura Pettit', via: null, text: 'the State Department', reason: null, quoted: 2, paraphrased: 0, declined: false, passages: 2 },
      { id: 's2', kind: 'person', name: 'Martin Colby', role: 'U.S. Undersecretary for Maritime Affairs', spokesperson: null, via: 's1', text: 'Colby', reason: null, quoted: 1, paraphrased: 0, declined: false, passages: 1 },
      { id: 's3', kind: 'person', name: 'Oleg Verenin', role: 'Russian Deputy Transport Minister', spokesperson: null, via: null, text: 'Verenin', reason: null, quoted: 0, paraphrased: 4, declined: false, passages: 4 },
    ]);
  });

  test('keeps who has denied something as an attribution, and out of the sources', () => {
    const last = sourcing.attributions.at(-1)!;
    expect(sourcing.text.slice(...last.sourceSpan!)).toBe('Ardley');
    expect(sourcing.text.slice(...last.cueSpan!)).toBe('has denied');
    expect(last).toMatchObject({ source: null, quoted: false });
  });

  test('says how many of its paragraphs rest on what', () => {
    expect(sourcing.paragraphs).toBe(8);
    expect(sourcing.carried).toEqual([{ kind: 'statement', paragraphs: 2 }, { kind: 'person', paragraphs: 3 }].sort((a, b) => b.paragraphs - a.paragraphs));
  });

  test('takes no word from caption, box or notice', () => {
    expect(sourcing.text).not.toMatch(/file photo|27 languages|undesirable/);
    expect(sourcing.pack).toBe('en');
    expect(sourcing.credits.map(({ agency, form }) => [agency, form])).toEqual([['ap', 'text-credit']]);
  });

  test('finds each passage again in the text', () => {
    for (const { passages } of sourcing.sources) for (const passage of passages) expect(sourcing.text).toContain(passage.prefix + passage.exact + passage.suffix);
  });
});
