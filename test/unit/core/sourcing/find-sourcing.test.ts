import { describe, expect, test } from 'vitest';
import { findSourcing, findSourcingInText } from '../../../../core/sourcing/find-sourcing.ts';
import { context, sourcingOf } from './said.ts';
import { paragraph, story } from './story.ts';

const first = paragraph('Mayor Ada Stone said the pier was rotten.');
const second = paragraph('“It was never safe,” Stone said.');

describe('an article', () => {
  test('has the text of its paragraphs, parted by blank lines, and spans into it', () => {
    const { text, attributions, paragraphs } = findSourcing(story([first, second]), context);
    expect(text).toBe(`${first.text}\n\n${second.text}`);
    expect(paragraphs).toBe(2);
    expect(attributions.map(({ contentSpan }) => text.slice(...contentSpan!))).toEqual(['the pier was rotten', '“It was never safe,”']);
  });

  test('leaves headings, code and empty paragraphs out', () => {
    const { text, paragraphs, sources } = findSourcing(story([paragraph('Stone said it was rotten', 'heading'), first, paragraph('x said y', 'preformatted'), paragraph('  '), second]), context);
    expect(text).toBe(`${first.text}\n\n${second.text}`);
    expect(paragraphs).toBe(2);
    expect(sources).toHaveLength(1);
  });

  test('takes list items and block quotations as text', () => {
    expect(findSourcing(story([paragraph(first.text, 'list-item'), paragraph(second.text, 'blockquote')]), context).sources).toHaveLength(1);
  });

  test('keeps the order of sources and numbers them', () => {
    const { sources } = findSourcing(story([paragraph('The police said the pier was shut.'), first]), context);
    expect(sources.map(({ id, kind }) => [id, kind])).toEqual([['s1', 'organisation'], ['s2', 'person']]);
  });

  test('knows a name from its title', () => {
    expect(findSourcing(story([paragraph('Stone said the pier was rotten.')], { title: 'Mayor Ada Stone shuts the pier' }), context).sources[0]).toMatchObject({ kind: 'person', name: 'Ada Stone' });
  });

  test('does not take its own publisher for another medium', () => {
    const body = [paragraph('Mayor Ada Stone told the Tidal Courier that the pier was rotten.')];
    const kinds = (siteName: string | null) => findSourcing(story(body, { metadata: { ...story([]).metadata, siteName } }), context).sources.map(({ kind }) => kind);
    expect(kinds('Tidal Courier')).toEqual(['person']);
    expect(kinds(null)).toContain('person');
    expect(findSourcing(story([paragraph('Mayor Ada Stone told the Tidal Times that the pier was rotten.')]), context).sources.map(({ kind }) => kind).sort()).toEqual(['media', 'person']);
  });

  test('that is cut off says so', () => {
    expect(findSourcing(story([first], { cutOff: true }), context).cutOff).toBe(true);
    expect(findSourcing(story([first]), context).cutOff).toBe(false);
  });

  test('counts the paragraphs that rest on each kind of source', () => {
    const { carried } = findSourcing(story([first, second, paragraph('“A fine pier.”'), paragraph('The sea is wide and the boats are old.')]), context);
    expect(carried).toContainEqual({ kind: 'person', paragraphs: 2 });
  });
});

describe('what is no article', () => {
  test('has no sources, posts or links', () => {
    const page = story([first], { kind: 'publisher', embeds: [{ platform: 'X', href: 'https://x.com/harbour/status/1', by: null, text: 'Shut.' }] });
    expect(findSourcing(page, context)).toMatchObject({ sources: [], attributions: [], carried: [], links: [], paragraphs: 0 });
  });
  test('an empty one', () => expect(findSourcing(story([], { title: null }), context)).toMatchObject({ text: '', sources: [], paragraphs: 0 }));
});

describe('a language without a pack', () => {
  test('has credits only', () => {
    const { pack, sources, attributions, credits } = findSourcing(story([paragraph('Starosta řekl, že molo je shnilé. (AP)'), paragraph('With reporting by AP')], { language: 'cs' }), context);
    expect({ pack, sources, attributions }).toEqual({ pack: null, sources: [], attributions: [] });
    expect(credits.map(({ agency }) => agency)).toContain('ap');
  });
  test('says where a text was filed from, and that it is a translation', () => {
    const filed = [paragraph('PORT LUND, Maine — The pier was shut on Monday after a storm broke its planks.'), paragraph('The boats stay ashore until May.'), paragraph('Translated from the Norwegian by Ida Berg')];
    expect(findSourcing(story(filed), context)).toMatchObject({ placeDateline: { exact: expect.stringContaining('PORT LUND') as string }, translated: { exact: expect.stringContaining('Translated from') as string }, credits: [] });
    expect(findSourcing(story(filed.slice(1, 2)), context)).toMatchObject({ placeDateline: null, translated: null });
  });

  test('an unknown one', () => expect(findSourcing(story([first], { language: null }), context)).toMatchObject({ pack: null, sources: [] }));
  test.each([['en-GB', 'en'], ['de-AT', 'de'], ['zh-Hant', 'zh'], ['pt-BR', 'pt']])('%s has the pack %s', (tag, pack) => expect(sourcingOf('x', tag).pack).toBe(pack));
});

describe('plain text', () => {
  test.each(['', '\n', ' \n\n ', 'Ada Stone said no.\r\n\r\nYes.', '\ud800 said \udc00', '“', '”said'])('comes back unchanged: %j', (text) => expect(sourcingOf(text).text).toBe(text));
  test('has its lines as paragraphs', () => expect(sourcingOf('One.\nTwo.\n\nThree.').paragraphs).toBe(3));
  test('has its language found out', () => {
    const text = 'The mayor of the town said that it was the end of the pier, and that they would not build it again. She added that there was no money for it.';
    expect(findSourcingInText(text, null, context)).toMatchObject({ language: 'en', pack: 'en' });
  });
  test('has no links', () => expect(sourcingOf('See https://example.org, Stone said.').links).toEqual([]));
});
