import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

describe('a quotation behind a colon', () => {
  test.each([
    ['de', 'Doch er ahnte: „Das Boot kommt nicht mehr.“', 'Q er | ahnte | „Das Boot kommt nicht mehr.“'],
    ['de', 'Lunde blieb dabei: „Das Boot kommt nicht mehr.“', 'Q Lunde | blieb dabei | „Das Boot kommt nicht mehr.“'],
    ['en', 'The mayor was blunt: “The boat is not coming back.”', 'Q The mayor | was blunt | “The boat is not coming back.”'],
    ['fr', 'Le maire se souvient : « Le bateau ne revient plus. »', 'Q Le maire | se souvient | « Le bateau ne revient plus. »'],
    ['ru', 'Капитан улыбается: «Паром больше не придёт».', 'Q Капитан | улыбается | «Паром больше не придёт»'],
  ])('is said by the subject in front of it (%s): %s', (language, text, expected) => expect(said(text, language)).toEqual([expected]));

  test.each([
    ['en', 'The sign at the pier was clear: “No boats after six.”'],
    ['en', 'A reader would ask: “Where is the boat going now?”'],
    ['de', 'Darin steht unter anderem: „Das Boot kommt nicht mehr.“'],
    ['de', 'Die Nachricht war klar: „Das Boot kommt nicht mehr.“'],
  ])('but not by a thing, or by somebody who only might (%s): %s', (language, text) => expect(said(text, language).every((one) => one.startsWith('Q –'))).toBe(true));
});
