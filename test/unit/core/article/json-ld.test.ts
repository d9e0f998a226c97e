/** Statements out of JSON-LD in all the forms that pages give it. */
import { describe, expect, test } from 'vitest';
import { addressesOf, namesOf, readJsonLd, typesOf, undoEntities } from '../../../../core/article/json-ld.ts';
import { documentOf } from './page.ts';

const read = (...scripts: string[]): ReturnType<typeof readJsonLd> => readJsonLd(documentOf(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')));
const types = (...scripts: string[]): string[] => read(...scripts).nodes.flatMap(typesOf);

describe('statements are found', () => {
  test.each([
    ['alone', '{"@type":"NewsArticle"}'],
    ['in a list', '[{"@type":"NewsArticle"}]'],
    ['in a graph', '{"@graph":[{"@type":["NewsArticle"]}]}'],
    ['inside another', '{"mainEntity":{"x":[{"@type":"http://schema.org/NewsArticle"}]}}'],
    ['between comment marks', '<!-- {"@type":"NewsArticle"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'],
    ['with a line break in a string and a comma too many', '{"@type":"NewsArticle","a":"b\nc",}'],
  ])('%s', (_, json) => expect(types(json)).toEqual(['NewsArticle']));
});

describe('what cannot be read is skipped quietly', () => {
  test.each([['broken', '{"@type":"NewsArticle", oops'], ['empty', ''], ['a bare value', '42'], ['null', 'null'], ['huge', `{"@type":"NewsArticle","x":"${'y'.repeat(400_000)}"}`]])('%s', (_, json) => {
    expect(types(json, '{"@type":"Person"}')).toEqual(['Person']);
  });
  test('very deep nesting', () => {
    expect(types(`${'['.repeat(5_000)}${']'.repeat(5_000)}`, '{"@type":"Person"}')).toEqual(['Person']);
  });
});

describe('properties', () => {
  const statements = read('{"@graph":[{"@type":"NewsArticle","author":[{"@id":"#a"},"Ben &amp; Co",{"name":["C","D"]}],"ethicsPolicy":[{"@id":"/e"},"/f",{"url":"/g"}]},{"@id":"#a","@type":"Person","name":"Ann"}]}');
  const story = statements.nodes.find((node) => typesOf(node).includes('NewsArticle')) ?? {};
  test('names come from strings, statements and references', () => expect(namesOf(statements, story, 'author')).toEqual(['Ann', 'Ben & Co', 'C', 'D']));
  test('addresses likewise', () => expect(addressesOf(statements, story, 'ethicsPolicy')).toEqual(['/e', '/f', '/g']));
  test('a missing property has none', () => expect(namesOf(statements, story, 'publisher')).toEqual([]));
});

test('entities are undone once, and only known ones', () => {
  expect(undoEntities('&quot;A&quot; &#8211; B&#x2019;s &amp;lt; &unknown; &#0;')).toBe('"A" – B’s &lt; &unknown;  ');
});
