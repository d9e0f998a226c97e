import { describe, expect, test } from 'vitest';
import { findSourcing } from '../../../../core/sourcing/find-sourcing.ts';
import { context } from './said.ts';
import { paragraph, story } from './story.ts';

const linksOf = (hrefs: string[], role: 'paragraph' | 'heading' = 'paragraph') => findSourcing(story([paragraph('Before it.'), paragraph('The pier was shut in May.', role, hrefs)]), {
  ...context, self: { names: [], agency: null, hosts: ['harbour-post.example', 'harbourpost.example'] },
  publisherOfUrl: (href) => (href.includes('tidal-times.example') ? 'tidal-times' : null),
}).links;

describe('where a link leads', () => {
  test.each([
    ['https://www.harbour-post.example/other', 'own'],
    ['https://amp.harbour-post.example/other', 'own'],
    ['https://harbourpost.example/other', 'own'],
    ['https://tidal-times.example/a', 'publisher'],
    ['https://www.epa.gov/x', 'primary'],
    ['https://www.gov.uk/x', 'primary'],
    ['https://www.bundestag.de/x', 'primary'],
    ['https://eur-lex.europa.eu/x', 'primary'],
    ['https://www.legislation.gov.uk/x', 'primary'],
    ['https://arxiv.org/abs/1', 'primary'],
    ['https://x.com/harbour/status/12', 'primary'],
    ['https://t.me/harbour/12', 'primary'],
    ['https://x.com/harbour', 'other'],
    ['https://example.com/', 'other'],
    ['https://epa.gov.example.com/', 'other'],
    ['https://user:epa.gov@example.com/', 'other'],
    ['https://notgov.uk.example/', 'other'],
  ])('%s: %s', (href, kind) => expect(linksOf([href])).toMatchObject([{ href, kind, publisher: kind === 'publisher' ? 'tidal-times' : null }]));

  test.each(['javascript:alert(1)', 'mailto:a@example.org', '#top', '/relative', 'data:text/html,x', 'ftp://example.org/'])('%s is none', (href) => expect(linksOf([href])).toEqual([]));
});

describe('a link', () => {
  test('has its words with what stands around them', () => expect(linksOf(['https://example.com/'])[0]).toMatchObject({ text: 'The ', passage: { exact: expect.stringContaining('The'), where: 'body' } }));
  test('in a heading has no place in the text', () => expect(linksOf(['https://example.com/'], 'heading')[0]).toMatchObject({ passage: null }));
  test('more than three hundred are not listed', () => expect(linksOf(Array.from({ length: 400 }, (_, i) => `https://example.com/${i}`))).toHaveLength(300));
});
