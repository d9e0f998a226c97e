/** The frames around reporting verbs in English: subject, verb and words in every order, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

describe('subject, verb, words', () => {
  test.each([
    ['with "that"', 'Mayor Ada Stone said that the pier is closed.', 'Mayor Ada Stone | said | that the pier is closed'],
    ['without it', 'Mayor Ada Stone said the pier needed repairs.', 'Mayor Ada Stone | said | the pier needed repairs'],
    ['helpers and adverbs between', 'Mayor Ada Stone has also repeatedly said that the pier is closed.', 'Mayor Ada Stone | has also repeatedly said | that the pier is closed'],
    ['a time between', 'Mayor Ada Stone on Tuesday said that the pier is closed.', 'Mayor Ada Stone | said | that the pier is closed'],
    ['an apposition between', 'Ada Stone, the mayor of Lowbridge, said the pier is closed.', 'Ada Stone | said | the pier is closed'],
    ['a relative clause between', 'Ada Stone, who has run the port since 2012, said the pier is closed.', 'Ada Stone | said | the pier is closed'],
    ['brackets between', 'Rep. Ada Stone (D-Wash.) said the pier is closed.', 'Rep. Ada Stone (D-Wash.) | said | the pier is closed'],
    ['an age between', 'Ada Stone, 51, said the pier is closed.', 'Ada Stone | said | the pier is closed'],
    ['somebody who is told', 'Ada Stone told reporters on Friday that the pier is closed.', 'Ada Stone | told | that the pier is closed'],
    ['an adverbial in front', 'In a speech on Friday, Ada Stone said the pier is closed.', 'Ada Stone | said | the pier is closed'],
    ['an office with the name beside it', 'The host, board member Ada Stone, said the pier is closed.', 'The host, board member Ada Stone | said | the pier is closed'],
    ['a contracted helper', "He's claiming that the pier is closed.", "He | 's claiming | that the pier is closed"],
    ['two parts', 'Ada Stone pointed out that the pier is closed.', 'Ada Stone | pointed out | that the pier is closed'],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual([expected]));
});

describe('words in front', () => {
  test.each([
    ['a quotation', '“The pier is closed,” Ada Stone said.', 'Q Ada Stone | said | “The pier is closed,”'],
    ['a question, with its own mark', '“Why is the pier closed?” Ada Stone asked.', 'Q Ada Stone | asked | “Why is the pier closed?”'],
    ['the subject behind the verb', '“The pier is closed,” said Ada Stone, the mayor.', 'Q Ada Stone | said | “The pier is closed,”'],
    ['a clause', 'The pier is closed until May, Ada Stone said.', 'Ada Stone | said | The pier is closed until May'],
    ['a clause, the subject behind', 'The pier is closed until May, said Ada Stone.', 'Ada Stone | said | The pier is closed until May'],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual([expected]));

  test('words on both sides are one', () => {
    expect(said('“The pier,” Ada Stone said, “is closed.”')).toEqual(['Q Ada Stone | said | “The pier,” Ada Stone said, “is closed.”']);
    expect(said('The pier, Ada Stone said, will be closed until May.')).toEqual(['Ada Stone | said | The pier, Ada Stone said, will be closed until May']);
  });
});

describe('more than one verb', () => {
  test('the second may take over the subject', () => {
    expect(said('Ada Stone said the pier is closed, adding that the ferry is late.')).toEqual([
      'Ada Stone | said | the pier is closed, adding that the ferry is late',
      'Ada Stone | adding | that the ferry is late',
    ]);
  });
  test('the first one’s words end where another subject speaks', () => {
    expect(said('Ada Stone said the pier is closed, but Colm Hart said the ferry is late.')).toEqual([
      'Ada Stone | said | the pier is closed',
      'Colm Hart | said | the ferry is late',
    ]);
  });
  test('what hangs on "who" belongs to whom it hangs on', () => {
    expect(said('The plan angered Colm Hart, who said the ferry is late.')).toEqual(['Colm Hart, who | said | the ferry is late']);
  });
});

describe('passive', () => {
  test('the source stands behind "by"', () => expect(said('The damage was first reported by The Lowbridge Times.')).toEqual(['The Lowbridge Times | was first reported | The damage']));
  test('without "by" there is none', () => expect(said('The damage was reported on Friday.')).toEqual([]));
});

describe('nouns that report', () => {
  test('when they are somebody’s', () => expect(said("Stone's claim that the pier is safe was wrong.")).toEqual(['Stone | claim | that the pier is safe was wrong']));
  test('and not when they are nobody’s', () => expect(said('The claim that the pier is safe was wrong.')).toEqual([]));
});

describe('what reports nothing', () => {
  test.each([
    ['a denied verb', 'Ada Stone did not say that the pier is closed.'],
    ['a verb in the conditional', 'Ada Stone would say that the pier is closed.'],
    ['an infinitive', 'Ada Stone wanted a chance to tell them everything.'],
    ['nouns that look like verbs', 'His early morning tweets and reports on the state of the United States were long.'],
    ['a participle before a noun', 'The reported loss was large.'],
    ['a name that looks like a verb', 'The singer Stevie Wonder played.'],
    ['an object of another verb', 'The old clock added a new chime.'],
    ['a credit in brackets', '(Reporting by Ada Stone; editing by Colm Hart)'],
  ])('%s', (_, text) => expect(said(text)).toEqual([]));
});

describe('beliefs', () => {
  test('are laid at somebody’s door but are no source', () => {
    const text = 'Ada Stone believes that the pier is closed.';
    expect(said(text)).toEqual(['Ada Stone | believes | that the pier is closed']);
  });
  test('and only with a clause', () => expect(said('Ada Stone feared the storm.')).toEqual([]));
});
