import { describe, expect, test } from 'vitest';
import { findSourcingInText } from '../../../../../core/sourcing/find-sourcing.ts';

const context = { agencies: [], self: { names: [], agency: null }, publisherOfUrl: () => null };
const people = (text: string, language: string): (string | null)[] => findSourcingInText(text, language, context).sources.filter(({ kind }) => kind === 'person').map(({ name }) => name);

describe('what a small word joins to an office', () => {
  test.each([
    ['pt', 'O Ministro da Saúde disse que o centro será fechado.'],
    ['pt', '«Faltam-nos braços», explicou o presidente da Câmara de Vilarrueda.'],
    ['es', 'El Ministro de Defensa dijo que el centro cerrará.'],
  ])('is no name (%s)', (language, text) => {
    expect(people(text, language)).toEqual([]);
  });
  test.each([
    ['es', 'El ministro Pedro de la Torre dijo que el centro cerrará.', 'Pedro de la Torre'],
    ['de', 'Ministerin Ursula von Stein sagte, dass der Hafen gebaut werde.', 'Ursula von Stein'],
    ['nl', 'Wethouder Jan van der Meer zei dat de weg dicht blijft.', 'Jan van der Meer'],
  ])('is one behind a given name (%s)', (language, text, name) => {
    expect(people(text, language)).toEqual([name]);
  });
});
