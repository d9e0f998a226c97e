/** Every style of quotation marks, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { findQuotations, startsQuoted } from '../../../../../core/sourcing/lexing/quotations.ts';

const quoted = (text: string, runsOn = false): string[] => findQuotations(text, 0, text.length, runsOn).map(({ from, to }) => text.slice(from, to));

describe('marks that enclose a quotation', () => {
  test.each([
    ['curly', 'He said “the tide is late” twice.', ['the tide is late']],
    ['straight', 'He said "the tide is late" twice.', ['the tide is late']],
    ['two apostrophes', "He said ''the tide is late'' twice.", ['the tide is late']],
    ['backticks and apostrophes', "He said ``the tide is late'' twice.", ['the tide is late']],
    ['single curly', 'He said ‘the tide is late’ twice.', ['the tide is late']],
    ['single straight', "He said 'the tide is late,' twice.", ['the tide is late,']],
    ['guillemets', 'Он сказал: «Вода ушла».', ['Вода ушла']],
    ['Swiss guillemets', 'Er sagte: «Das Wasser ist weg.»', ['Das Wasser ist weg.']],
    ['Danish, pointing inward', 'Han sagde: »Vandet er væk.«', ['Vandet er væk.']],
    ['German, low and high', 'Er sagte: „Das Wasser ist weg.“', ['Das Wasser ist weg.']],
    ['Polish, low and high', 'Powiedział: „Woda odeszła”.', ['Woda odeszła']],
    ['Swedish, both alike', 'Hon sade: ”Vattnet är borta.” Sedan gick hon.', ['Vattnet är borta.']],
    ['corner brackets', '他说：「水退了」。', ['水退了']],
    ['opened straight and closed curly', '"The tide is late,” he said.', ['The tide is late,']],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  test('two in a row stay two', () => expect(quoted('“Yes,” he said. “Never.”')).toEqual(['Yes,', 'Never.']));
  test('one inside another belongs to it', () => {
    expect(quoted('“He called it ‘a storm,’ which it was.”')).toEqual(['He called it ‘a storm,’ which it was.']);
    expect(quoted('"He called it “a storm.” It was."')).toEqual(['He called it “a storm.” It was.']);
  });
});

describe('what is no quotation', () => {
  test.each([
    ['apostrophes', "The workers' rights and the captain's boat weren't 'ere."],
    ['curly apostrophes', 'The workers’ rights and the captain’s boat weren’t here in the ’90s.'],
    ['inches', 'A plank of 12" and one of 14".'],
    ['a mark that nothing closes', 'He said “the tide is late and went home.'],
  ])('%s', (_, text) => expect(quoted(text)).toEqual([]));
});

describe('a quotation over several paragraphs', () => {
  test('runs to the end of a paragraph that starts with it', () => expect(quoted('“The tide is late.')).toEqual(['The tide is late.']));
  test('or of one whose next paragraph goes on with it', () => expect(quoted('He said: “The tide is late.', true)).toEqual(['The tide is late.']));
  test('is told by the mark that the next paragraph starts with', () => {
    expect(startsQuoted('  “And the wind', 0, 15)).toBe(true);
    expect(startsQuoted('And “the wind”', 0, 14)).toBe(false);
    expect(startsQuoted("'Tis late", 0, 9)).toBe(false);
  });
});
