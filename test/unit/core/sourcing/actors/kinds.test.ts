/** What kind of source a phrase names. */
import { describe, expect, test } from 'vitest';
import { only, said, sourcingOf, who } from '../said.ts';

describe('named people', () => {
  test('with the office in front', () => expect(only('Harbour Minister Ada Stone said the pier is closed.')).toMatchObject({ kind: 'person', name: 'Ada Stone', role: 'Harbour Minister' }));
  test('with the office behind', () => expect(only('Ada Stone, the mayor of Lowbridge, said the pier is closed.')).toMatchObject({ kind: 'person', name: 'Ada Stone', role: 'mayor of Lowbridge' }));
  test('with the office and a comma in front', () => expect(only("Northland's harbour minister, Ada Stone, said the pier is closed.")).toMatchObject({ name: 'Ada Stone', role: "Northland's harbour minister" }));
  test('with a title alone: no role', () => expect(only('Dr. Ada Stone said the pier is closed.')).toMatchObject({ kind: 'person', name: 'Ada Stone', role: null }));
  test('behind the name of an office with prepositions', () => expect(only('Undersecretary for Political Affairs David Hart said the pier is closed.')).toMatchObject({ name: 'David Hart', role: 'Undersecretary for Political Affairs' }));

  test('are the same under surname, given name and title', () => {
    const source = only('Mayor Ada Stone opened the pier. Stone said it was safe. Ms. Stone added that it was cheap. “It is wide,” Stone said.');
    expect(source).toMatchObject({ name: 'Ada Stone', role: 'Mayor', quoted: 1, paraphrased: 2 });
    expect(source.passages).toHaveLength(3);
  });
  test('a company of two words is none', () => {
    expect(who('Wexler Sands said it would pay. Wexler Sands is a bank.')).toEqual(['organisation: Wexler Sands']);
  });
  test('two unknown capitals that speak are one', () => {
    expect(who('Wexla Sandor said the pier was rotten.')).toEqual(['person: Wexla Sandor']);
    expect(who('“It was rotten.” ― Wexla Sandor')).toEqual(['person: Wexla Sandor']);
  });
  test.each([
    ['Wexler Sands said it would pay.', 'organisation: Wexler Sands'],
    ['The Wexla Sandor said the pier was rotten.', 'organisation: Wexla Sandor'],
    ['The whale rescue group Blue Water said the pier was rotten.', 'organisation: Blue Water'],
  ])('but not here: %s', (text, source) => expect(who(text)).toEqual([source]));
  test('a capital that only the start of a sentence gives is no name', () => {
    expect(who('Talk said the pier was rotten.')).toEqual([]);
    expect(who('Wexler said the pier was rotten. That was news to Wexler.')).toEqual(['organisation: Wexler']);
  });
  test('the word in front of a name at the start of a sentence is no part of it', () => {
    expect(who('When Ada Stone was mayor, she said the pier was safe. Stone said it again.')).toEqual(['person: Ada Stone']);
  });
});

describe('bodies', () => {
  test.each([
    ['a body with its name', 'The Harbour Ministry said the pier is closed.', 'organisation: Harbour Ministry'],
    ['a group that speaks as one', 'Police said the pier is closed.', 'organisation: Police'],
    ['officials of a government', 'U.S. officials said the pier is closed.', 'organisation: U.S. officials'],
    ['one with a well-known full name', 'The White House said the pier is closed.', 'organisation: White House'],
    ['a group with its name beside it', 'The rescue group Blue Water said the pier is closed.', 'organisation: Blue Water'],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual([expected]));

  test('a statement is the body’s', () => expect(only('The Harbour Ministry said in a statement that the pier is closed.')).toMatchObject({ kind: 'statement', name: 'Harbour Ministry', spokesperson: null }));
  test('so is one read by its spokeswoman', () => expect(only('Harbour Ministry spokeswoman Ada Stone said in a statement that the pier is closed.')).toMatchObject({ kind: 'statement', name: 'Harbour Ministry', spokesperson: 'Ada Stone' }));
  test('who otherwise speaks as a person', () => expect(only('Harbour Ministry spokeswoman Ada Stone said the pier is closed.')).toMatchObject({ kind: 'person', name: 'Ada Stone', role: 'Harbour Ministry spokeswoman' }));
  test('an unnamed spokesman speaks for the body', () => {
    expect(only('A spokesman for the Harbour Ministry said the pier is closed.')).toMatchObject({ kind: 'statement', name: 'Harbour Ministry' });
    expect(only('A Lowbridge spokesman said the pier is closed.')).toMatchObject({ kind: 'statement', name: 'Lowbridge' });
  });
  test('the shorter name goes on for the longer one', () => {
    expect(who('The Harbour Safety Commission said the pier is closed. The commission said it was rotten.')).toEqual(['organisation: Harbour Safety Commission']);
  });
});

describe('vague sources', () => {
  test.each(['Experts', 'Critics', 'Witnesses', 'Local residents', 'Many people'])('%s', (words) => expect(only(`${words} said the pier was rotten.`)).toMatchObject({ kind: 'vague', name: null, text: words }));
  test('shares of a poll', () => expect(only('However, 63 percent said the pier was rotten.')).toMatchObject({ kind: 'vague', text: '63 percent' }));
});

describe('documents', () => {
  test.each([
    ['a report', 'A report by the council found that the pier was rotten.', 'report by the council'],
    ['a study, with a bare object', 'A 2014 study found 31 rotten piers.', '2014 study'],
    ['according to', 'The pier was rotten, according to court documents.', 'court documents'],
  ])('%s', (_, text, name) => expect(only(text)).toMatchObject({ kind: 'document', name }));
  test('what a man finds is no document', () => expect(who('A man found 31 coins.')).toEqual([]));
});

describe('other media', () => {
  test.each([
    ['a newspaper that reports', 'The Lowbridge Times reported that the pier was rotten.', 'media: Lowbridge Times'],
    ['an agency', 'Reuters reported that the pier was rotten.', 'media: Reuters'],
    ['a broadcaster that is quoted everywhere', 'According to CNN, the pier was rotten.', 'media: CNN'],
    ['one that its noun gives away', 'The news agency Norda reported that the pier was rotten.', 'media: Norda'],
    ['a site', 'Fan site Piers.net reported that the pier was rotten.', 'media: Piers.net'],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual([expected]));

  test('one that was told stands beside whoever told it', () => {
    const { sources } = sourcingOf('“The pier was rotten,” Mayor Ada Stone told CNN on Monday.');
    expect(sources.map(({ kind, name, via }) => [kind, name, via])).toEqual([['person', 'Ada Stone', 's2'], ['media', 'CNN', null]]);
  });
  test('an interview counts, reporters do not', () => {
    expect(who('In an interview with Reuters, Mayor Ada Stone said the pier was rotten.')).toEqual(['media: Reuters', 'person: Ada Stone']);
    expect(who('Mayor Ada Stone told reporters the pier was rotten.')).toEqual(['person: Ada Stone']);
  });
  test('the page’s own publisher is none', () => {
    expect(who('The Harbour Post reported that the pier was rotten.')).toEqual([]);
    expect(who('Mayor Ada Stone told The Harbour Post that the pier was rotten.')).toEqual(['person: Ada Stone']);
  });
});

describe('who declined to speak', () => {
  test.each([
    'A spokesman for Wexler declined to comment.',
    'The ministry did not immediately respond to a request for comment.',
    'Ada Wexler could not be reached for comment.',
  ])('%s', (text) => {
    expect(only(text)).toMatchObject({ declined: true, quoted: 0, paraphrased: 0 });
  });
  test('somebody who speaks did not', () => expect(only('Police said the man declined the offer.')).toMatchObject({ declined: false }));
});

describe('somebody heard through another', () => {
  test('a paper', () => {
    const { sources } = sourcingOf('The Lowbridge Times reported that Mayor Ada Stone said the pier was rotten, calling it “a ruin.”');
    expect(sources.find(({ kind }) => kind === 'media')).toMatchObject({ via: null });
  });
  test('what one person says another said is no source', () => expect(who('Mayor Ada Stone said that Colm Hart claimed the pier was safe.')).toEqual(['person: Ada Stone']));
});

test('an empty text has nothing', () => {
  expect(said('')).toEqual([]);
  expect(who(' \n\n ')).toEqual([]);
});

describe('an outlet that somebody spoke to', () => {
  test.each([
    ['en', 'She spoke of the storm in an interview with CNN.', ['media: CNN']],
    ['de', 'In einem langen Interview mit dem Sender Nordwelle hat der 21 Jahre alte Mann von der Nacht auf See erzählt.', ['media: Nordwelle']],
    ['en', 'She spoke of the storm in an interview with Anna Lund.', []],
    ['de', 'Sie sprach in der Halle mit den Leuten vom Hafen.', []],
  ])('%s: %s', (language, text, sources) => expect(who(text, language).filter((one) => one.startsWith('media'))).toEqual(sources));
});
