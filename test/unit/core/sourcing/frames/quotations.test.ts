/** Quotations without a verb of their own: whose they are, and when that stays open. */
import { describe, expect, test } from 'vitest';
import { said, sourcingOf, who } from '../said.ts';

describe('in the same paragraph', () => {
  test('go on with the speaker before', () => {
    expect(said('“The pier is closed,” Ada Stone said. “It is rotten.”')).toEqual(['Q Ada Stone | said | “The pier is closed,”', 'Q – | – | “It is rotten.”']);
    expect(sourcingOf('“The pier is closed,” Mayor Ada Stone said. “It is rotten.”').attributions.map(({ source }) => source)).toEqual(['s1', 's1']);
  });
  test('or wait for the one after', () => {
    expect(sourcingOf('“The pier is closed.” Mayor Ada Stone said no more. “It is rotten,” Stone added.').attributions[0]).toMatchObject({ source: 's1', quoted: true });
  });
  test('count once with the words that they go on with', () => {
    expect(sourcingOf('“The pier is closed,” Mayor Ada Stone said. “It is rotten.”').sources[0]).toMatchObject({ quoted: 1, paraphrased: 0 });
  });
});

describe('in paragraphs of their own', () => {
  test('belong to whom a colon announces', () => {
    expect(sourcingOf('Mayor Ada Stone said:\n\n“The pier is closed.”').attributions.map(({ source }) => source)).toEqual(['s1', 's1']);
    expect(sourcingOf('Mayor Ada Stone added:\n\nThe pier is closed, and it will stay so.').attributions.at(-1)).toMatchObject({ source: 's1', quoted: true });
  });
  test('go on while the mark stays open', () => {
    const text = '“The pier is closed,” Mayor Ada Stone said. “It is rotten.\n\n“It will be pulled down.”';
    expect(sourcingOf(text).attributions.map(({ source }) => source)).toEqual(['s1', 's1', 's1']);
  });
  test('are nobody’s otherwise: a speaker is not guessed', () => {
    const { attributions } = sourcingOf('Mayor Ada Stone opened the pier. She said it was safe.\n\n“I have never seen such a rotten pier in my life.”');
    expect(attributions.at(-1)).toMatchObject({ source: null, sourceSpan: null, quoted: true });
  });
});

describe('signed or spoken in turn', () => {
  test('a signature behind a dash', () => expect(said('“The pier is closed until May.” — Colm Hart')).toEqual(['Q Colm Hart | — | “The pier is closed until May.”']));
  test('dialogue with the speakers in front', () => {
    expect(said('STONE: Is it safe?\n\nHART: It is.\n\nSTONE: Good.')).toEqual(['Q STONE | : | Is it safe?', 'Q HART | : | It is.', 'Q STONE | : | Good.']);
  });
  test('labels are no speakers', () => expect(said('Where: Lowbridge\n\nWhen: Friday\n\nHow: by ferry')).toEqual([]));
});

describe('quotations that are nobody’s words', () => {
  test.each([
    ['a title', 'The film “The Long Pier” opened on Friday.'],
    ['irony', 'The so-called “experts” left.'],
    ['a name', 'The ship “Ada” sank.'],
    ['a heading', '“All Bets Off”'],
  ])('%s', (_, text) => expect(said(text)).toEqual([]));
  test('a paper whose name is quoted is a source of its own', () => expect(who('Der Sender „Kanal Nord“ berichtete, dass der Steg morsch sei.', 'de')).toEqual(['media: Kanal Nord']));
});

describe('a quotation that brings its own verb', () => {
  test('is what somebody else says was said', () => {
    const { sources } = sourcingOf('Mayor Ada Stone "stressed that the old pier would stay closed until the spring," the Harbour Ministry said in a statement.');
    expect(sources.map(({ kind, name, via }) => [kind, name, via])).toEqual([['person', 'Ada Stone', 's2'], ['statement', 'Harbour Ministry', null]]);
  });
});
