/** German: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['subject in front', 'Hafenministerin Ada Stein sagte, der Steg sei morsch.', ['person: Ada Stein']],
    ['subject behind a quotation', '„Der Steg ist morsch“, sagte Hafenministerin Ada Stein.', ['person: Ada Stein']],
    ['subject behind an adverbial', 'Am Montag sagte Hafenministerin Ada Stein, der Steg sei morsch.', ['person: Ada Stein']],
    ['a verb of two parts', 'Die Polizei teilte mit, der Steg sei morsch.', ['organisation: Polizei']],
    ['an auxiliary far from its participle', 'Die Polizei hat am Montag in Niedersand erklärt, der Steg sei morsch.', ['organisation: Polizei']],
    ['"wie ... mitteilte"', 'Wie die Hafenbehörde am Montag mitteilte, ist der Steg morsch.', ['organisation: Hafenbehörde']],
    ['"laut"', 'Laut Hafenbehörde ist der Steg morsch.', ['organisation: Hafenbehörde']],
    ['"nach Angaben"', 'Nach Angaben der Hafenbehörde ist der Steg morsch.', ['organisation: Hafenbehörde']],
    ['"zufolge"', 'Dem Bericht zufolge ist der Steg morsch.', ['document: Bericht']],
    ['"so"', 'Der Steg sei morsch, so Hafenministerin Ada Stein.', ['person: Ada Stein']],
    ['a name beside the office', 'Der Steg sei morsch, sagte die Sprecherin der Hafenbehörde, Ada Stein.', ['person: Ada Stein']],
    ['a statement', 'Die Hafenbehörde teilte in einer Erklärung mit, der Steg sei morsch.', ['statement: Hafenbehörde']],
    ['an unnamed spokeswoman', 'Eine Sprecherin der Hafenbehörde sagte, der Steg sei morsch.', ['statement: Hafenbehörde']],
    ['a paper', 'Die Zeitung „Niedersander Bote“ berichtete, der Steg sei morsch.', ['media: Niedersander Bote']],
    ['an agency in the dative', '„Der Steg ist morsch“, sagte Ministerin Ada Stein der Deutschen Presse-Agentur.', ['person: Ada Stein', 'media: Deutschen Presse-Agentur']],
    ['experts', 'Experten zufolge ist der Steg morsch.', ['vague: Experten']],
  ])('%s', (_, text, expected) => expect(who(text, 'de')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('circles', () => expect(only('Der Steg werde abgerissen, hieß es aus Regierungskreisen.', 'de')).toMatchObject({ kind: 'anonymous', text: 'Regierungskreisen' }));
  test('one official', () => expect(only('Ein hochrangiger Beamter sagte, der Steg werde abgerissen.', 'de')).toMatchObject({ kind: 'anonymous', text: 'Ein hochrangiger Beamter' }));
  test('with the reason', () => expect(only('Ein Mitarbeiter, der anonym bleiben will, weil er um seine Stelle fürchtet, sagte, der Steg sei morsch.', 'de')).toMatchObject({ kind: 'anonymous', reason: 'weil er um seine Stelle fürchtet' }));
});

describe('who goes on', () => {
  test('the mood of the verb', () => expect(only('Ministerin Ada Stein sagte, der Steg sei morsch. Er werde abgerissen. Sie habe das Geld.', 'de')).toMatchObject({ name: 'Ada Stein', paraphrased: 1 }));
  test('"sie"', () => expect(only('Ministerin Ada Stein sagte, der Steg sei morsch. Sie kündigte an, ihn abzureißen.', 'de')).toMatchObject({ name: 'Ada Stein', paraphrased: 2 }));
  test('"das teilte ... mit"', () => expect(only('Der Steg ist morsch. Das teilte die Polizei mit.', 'de')).toMatchObject({ name: 'Polizei', paraphrased: 1 }));
});

describe('no source', () => {
  test.each([
    ['no mood without a speaker', 'Der Steg sollte im Mai fertig werden.'],
    ['a title', 'Der Film „Der lange Steg“ läuft seit Montag.'],
    ['"laut" as an adverb', 'Die Kritik wurde laut und lauter.'],
    ['a passive', 'Der Mann wurde wegen Diebstahls verurteilt.'],
  ])('%s', (_, text) => expect(said(text, 'de')).toEqual([]));
});
