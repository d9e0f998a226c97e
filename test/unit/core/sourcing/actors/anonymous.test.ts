/** Sources whose names are withheld, and texts that only speak of them. */
import { describe, expect, test } from 'vitest';
import { only, who } from '../said.ts';

describe('a source whose name is withheld', () => {
  test.each([
    ['a source', 'A source said the pier was rotten.', 'A source'],
    ['a source with its place', 'A Tory source said the pier was rotten.', 'A Tory source'],
    ['sources close to something', 'Sources close to the talks said the pier was rotten.', 'Sources close to the talks'],
    ['people familiar with something', 'According to two people familiar with the matter, the pier was rotten.', 'two people familiar with the matter'],
    ['one official', 'A senior harbour official said the pier was rotten.', 'A senior harbour official'],
    ['two officials', 'Two officials said the pier was rotten.', 'Two officials'],
    ['officials who asked for it', 'Harbour officials who asked not to be named said the pier was rotten.', 'Harbour officials'],
    ['people briefed on something', 'Two people briefed on the plan said the pier was rotten.', 'Two people briefed on the plan'],
    ['sources that only confirm', 'Three sources in the ministry confirmed the report.', 'Three sources in the ministry'],
    ['sources that only believe', 'Harbour sources believe the pier was rotten.', 'Harbour sources'],
    ['a name that is being withheld', 'The woman, whose name is being withheld to protect her, said the pier was rotten.', 'The woman'],
    ['an insider', 'An insider revealed that the pier was rotten.', 'An insider'],
    ['a phrase between noun and verb', 'An official on condition of anonymity said the pier was rotten.', 'An official'],
  ])('%s', (_, text, words) => expect(only(text)).toMatchObject({ kind: 'anonymous', name: null, text: words }));

  test('does not make an outlet anonymous', () => {
    expect(who('The resident, who did not want to be named, told the BBC: “We heard a bang.”')).toEqual(['anonymous: The resident', 'media: BBC']);
  });
});

describe('the reason', () => {
  test('stands behind the condition', () => {
    expect(only('“It was rotten,” said an engineer, who spoke on condition of anonymity because he was not authorized to speak publicly.')).toMatchObject({
      kind: 'anonymous', text: 'an engineer', reason: 'because he was not authorized to speak publicly', quoted: 1,
    });
    expect(only('A nurse, speaking anonymously for fear of losing her job, said the pier was rotten.')).toMatchObject({ kind: 'anonymous', reason: 'for fear of losing her job' });
  });
  test('may come in the sentence after', () => {
    expect(only('Two people familiar with the plan said the pier was rotten. The people asked not to be identified because the talks are private.')).toMatchObject({
      kind: 'anonymous', text: 'Two people familiar with the plan', reason: 'because the talks are private',
    });
  });
  test('is not made up', () => expect(only('A source said the pier was rotten because of the salt.')).toMatchObject({ kind: 'anonymous', reason: null }));
});

describe('the same source again', () => {
  test('"the source" is the last one, "another source" another', () => {
    expect(who('A source said the pier was rotten. The source added that it was old. Another source said it was new.')).toEqual(['anonymous: A source', 'anonymous: Another source']);
  });
});

describe('who is not anonymous', () => {
  test.each([
    ['a text about anonymous sources', 'Critics said that papers rely too often on anonymous sources.', 'vague: Critics'],
    ['an editor who speaks of them', 'Editor Ada Stone said the paper had changed its policy on anonymous sources.', 'person: Ada Stone'],
    ['an unnamed spokeswoman of a named body', 'A Harbour Ministry spokeswoman said the pier was rotten.', 'statement: Harbour Ministry'],
    ['officials of a government', 'Northland officials said the pier was rotten.', 'organisation: Northland officials'],
    ['experts', 'Experts said the pier was rotten.', 'vague: Experts'],
    ['somebody with a first name only', '“It was rotten,” said Anna, who asked to be identified only by her first name.', 'person: Anna'],
    ['a spokesperson of a named bank', 'A spokesperson for the Harbour Bank, who declined to be named, said the pier was rotten.', 'statement: Harbour Bank'],
    ['a group of that name', 'Alcoholics Anonymous said the pier was rotten.', 'organisation: Alcoholics Anonymous'],
    ['prosecutors on insiders', 'Insider trading is a crime, prosecutors said.', 'organisation: prosecutors'],
    ['a named source', 'Colm Hart, a source of much amusement, said the pier was rotten.', 'person: Colm Hart'],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual([expected]));

  test.each([
    'The source of the river is in the hills.',
    'Protecting sources is a duty.',
    'An anonymous letter was sent to the school.',
    'The boy, who cannot be named for legal reasons, pleaded guilty.',
    'The officials danced until dawn.',
  ])('nobody: %s', (text) => expect(who(text)).toEqual([]));
});
