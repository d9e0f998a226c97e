import { expect, test } from 'vitest';
import { selfDescription } from '../../../../core/publisher/self-description.ts';
import { article, block } from '../../../fixtures/records.ts';

const ABOUT = 'Wave Radio reports the news in nine languages along the coast, since 1950.';
const of = (...furniture: ReturnType<typeof block>[]) => selfDescription(article({ furniture }), ['Wave Radio', 'WR']);

test('is the line of an author box that names the publisher', () => {
  expect(of(block('author-box', 'Wave Radio'), block('author-box', ABOUT))).toBe(ABOUT);
  expect(of(block('author-box', `${ABOUT} WR is free.`), block('author-box', ABOUT))).toBe(`${ABOUT} WR is free.`);
});
test('is not about a person, and not of another place', () => {
  expect(of(block('author-box', 'Maria Lind is a correspondent who has covered the harbour for years.'))).toBeNull();
  expect(of(block('author-box', 'Maria Lind is a member of the WRX group and covers the harbour.'))).toBeNull();
  expect(of(block('after', ABOUT))).toBeNull();
  expect(of(block('notice', ABOUT))).toBeNull();
});
test('is neither a heading nor a whole text', () => {
  expect(of(block('author-box', 'Wave Radio'))).toBeNull();
  expect(of(block('author-box', `Wave Radio ${'x'.repeat(1_000)}`))).toBeNull();
});
test('needs a name', () => expect(selfDescription(article({ furniture: [block('author-box', ABOUT)] }), [])).toBeNull());
test('letters of any script part words', () => {
  const furniture = [block('author-box', 'Радио Мирное рассказывает о новостях побережья на девяти языках.')];
  expect(selfDescription(article({ furniture }), ['Радио Мир'])).toBeNull();
  expect(selfDescription(article({ furniture }), ['Радио Мирное'])).not.toBeNull();
});
