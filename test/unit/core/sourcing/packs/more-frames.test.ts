/** What languages do alike: a channel beside a speaker, a speaker who goes on, and why a name is withheld. */
import { describe, expect, test } from 'vitest';
import { only, who } from '../said.ts';

describe('French', () => {
  test.each([
    ['« Le quai est fermé », a confié à l\'AFP le maire Jean Rivage.', ['media: AFP', 'person: Jean Rivage']],
  ])('%s', (text, sources) => expect(who(text, 'fr')).toEqual(sources));

  test.each([
    ['La ministre Anne Rivage a déclaré que le quai est fermé. Elle a ajouté que le bac est tard.', 'Anne Rivage', 0, 2],
    ['La maire Anne Rivage a visité le port. « Le quai est fermé », explique-t-elle.', 'Anne Rivage', 1, 0],
  ])('goes on: %s', (text, name, quoted, paraphrased) => expect(only(text, 'fr')).toMatchObject({ name, quoted, paraphrased }));

  test.each([
    ['« Le quai est fermé », a confié un employé, sous couvert d\'anonymat, par crainte de représailles.', 'un employé', 'par crainte de représailles'],
  ])('unnamed: %s', (text, words, reason) => expect(only(text, 'fr')).toMatchObject({ kind: 'anonymous', text: words, reason }));
});

describe('Spanish', () => {
  test.each([
    ['En una entrevista con El País, la ministra Ana Ribera aseguró que el muelle está cerrado.', ['media: El País', 'person: Ana Ribera']],
  ])('%s', (text, sources) => expect(who(text, 'es')).toEqual(sources));

  test.each([
    ['La ministra Ana Ribera ha declarado que el muelle está cerrado. Añadió que es peligroso.', 'Ana Ribera', 0, 2],
  ])('goes on: %s', (text, name, quoted, paraphrased) => expect(only(text, 'es')).toMatchObject({ name, quoted, paraphrased }));

  test.each([
    ['"El muelle está cerrado", contó un empleado, que pidió el anonimato por temor a represalias.', 'un empleado', 'por temor a represalias'],
  ])('unnamed: %s', (text, words, reason) => expect(only(text, 'es')).toMatchObject({ kind: 'anonymous', text: words, reason }));
});

describe('Portuguese', () => {
  test.each([
    ['"O cais está fechado", contou à Reuters o diretor João Ribeira.', ['media: Reuters', 'person: João Ribeira']],
  ])('%s', (text, sources) => expect(who(text, 'pt')).toEqual(sources));

  test.each([
    ['A ministra Ana Ribeira afirmou que o cais está fechado. Ela acrescentou que é perigoso.', 'Ana Ribeira', 0, 2],
  ])('goes on: %s', (text, name, quoted, paraphrased) => expect(only(text, 'pt')).toMatchObject({ name, quoted, paraphrased }));

  test.each([
    ['"O cais está fechado", contou um morador, que pediu anonimato por medo de represálias.', 'um morador', 'por medo de represálias'],
  ])('unnamed: %s', (text, words, reason) => expect(only(text, 'pt')).toMatchObject({ kind: 'anonymous', text: words, reason }));
});

describe('Italian', () => {
  test.each([
    ['La polizia ha spiegato in una nota che il molo è chiuso.', ['statement: polizia']],
  ])('%s', (text, sources) => expect(who(text, 'it')).toEqual(sources));

  test.each([
    ['La ministra Anna Riva ha dichiarato che il molo è chiuso. Ha aggiunto che è pericoloso.', 'Anna Riva', 0, 2],
  ])('goes on: %s', (text, name, quoted, paraphrased) => expect(only(text, 'it')).toMatchObject({ name, quoted, paraphrased }));

  test.each([
    ['«Il molo è chiuso», ha raccontato un residente che ha chiesto l\'anonimato per paura di ritorsioni.', 'un residente', 'per paura di ritorsioni'],
  ])('unnamed: %s', (text, words, reason) => expect(only(text, 'it')).toMatchObject({ kind: 'anonymous', text: words, reason }));
});

describe('Dutch', () => {
  test.each([
    ['Maandag zei minister Jan de Vries dat de pier dicht is.', ['person: Jan de Vries']],
    ['Uit het rapport blijkt dat de pier dicht is.', ['document: rapport']],
    ['"De pier is dicht", aldus advocaat Jan de Vries.', ['person: Jan de Vries']],
  ])('%s', (text, sources) => expect(who(text, 'nl')).toEqual(sources));

  test.each([
    ['Minister Jan de Vries zei dat de pier dicht is. Hij voegde toe dat de boot laat is.', 'Jan de Vries', 0, 2],
  ])('goes on: %s', (text, name, quoted, paraphrased) => expect(only(text, 'nl')).toMatchObject({ name, quoted, paraphrased }));

  test.each([
    ['"De pier is dicht", zei een bewoner die anoniem wil blijven uit angst voor represailles.', 'een bewoner', 'uit angst voor represailles'],
  ])('unnamed: %s', (text, words, reason) => expect(only(text, 'nl')).toMatchObject({ kind: 'anonymous', text: words, reason }));
});
