/** The article that this project began with, read from ../shared where it is at hand: it may be tested with, and not be copied here. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { analyze } from '../../../core/analyze.ts';
import { extractArticle } from '../../../core/article/extract.ts';
import { compiledRecords } from '../../../scripts/inspect/compiled-records.ts';

const SEED = '../shared/seed/rferl-helsinki.txt';
const URL = 'https://www.rferl.org/a/seed/1.html';
const FRAME = readFileSync('test/fixtures/pages/rferl-helsinki.html', 'utf8');

/** Our own page with the seed's headline, caption and paragraphs in the place of ours. */
function seedPage(): string {
  const lines = readFileSync(SEED, 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);
  const end = lines.indexOf('With reporting by AP');
  const start = lines.findIndex((line) => line.endsWith('(file photo)')) + 2;
  const headline = lines.find((line) => /^No Progress/.test(line)) ?? '';
  const paragraphs = lines.slice(start, end).map((line) => `<p>${line}</p>`).join('\n');
  const [before = '', rest = ''] = FRAME.split('<div class="wsw">\n<p>');
  return before.replaceAll(/No Agreement Reported[^<"]*/g, headline) + `<div class="wsw">\n${paragraphs}\n` + rest.slice(rest.indexOf('<em>'));
}

describe.skipIf(!existsSync(SEED))('the seed', () => {
  const { sourcing, pageNotices } = existsSync(SEED)
    ? analyze({ url: URL, article: extractArticle(new JSDOM(seedPage(), { url: URL }).window.document, URL) }, compiledRecords(), { at: [], citizen: [], statelessResident: [] }, '2026-11-25')
    : { sourcing: null, pageNotices: [] };

  test('credits AP in its text, and nobody else', () => {
    expect(sourcing?.credits.map(({ agency, form, text }) => ({ agency, form, text }))).toEqual([{ agency: 'ap', form: 'text-credit', text: 'With reporting by AP' }]);
  });

  test('rests on one statement and two people, one of them through the statement', () => {
    const found = sourcing?.sources ?? [];
    expect(found.map(({ kind, name }) => [kind, name])).toEqual([['statement', 'U.S. State Department'], ['person', 'David Hale'], ['person', 'Sergei Ryabkov']]);
    const [statement, hale, ryabkov] = found;
    expect(statement?.spokesperson).toBe('Morgan Ortagus');
    expect(hale).toMatchObject({ via: statement?.id, quoted: 1 });
    expect(ryabkov).toMatchObject({ role: 'Russian Deputy Foreign Minister', quoted: 0, paraphrased: 4 });
  });

  test('carries the notice of its publisher, which is no part of the text', () => {
    expect(pageNotices).toHaveLength(1);
    expect(pageNotices[0]?.kind).toBe('undesirable');
    expect(sourcing?.text).not.toContain('undesirable');
  });
});
