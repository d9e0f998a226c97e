/** The eighteen traps that real pages set, in every language of ours: a text that springs each, and its twin in which the true thing stands. */
import { describe, expect, test } from 'vitest';
import type { Sourcing } from '../../../../core/sourcing/sourcing.ts';
import { findSourcing } from '../../../../core/sourcing/find-sourcing.ts';
import { agencies, creditPage, nobody, type Spot } from '../../../fixtures/credit-page.ts';
import { cjk } from './traps/cjk.ts';
import { eastern } from './traps/eastern.ts';
import { germanic } from './traps/germanic.ts';
import type { Trap } from './traps/pairs.ts';
import { romance } from './traps/romance.ts';
import { slavic } from './traps/slavic.ts';

const languages = [...germanic, ...romance, ...slavic, ...eastern, ...cjk];

const sourcing = (spot: Spot, text: string, language: string): Sourcing => findSourcing(creditPage([[spot, text]], language), { agencies, self: nobody, publisherOfUrl: () => null });
const credits = (spot: Spot, text: string, language: string): string[] => sourcing(spot, text, language).credits.map(({ form, agency }) => `${form} ${agency ?? '-'}`);
const kinds = (text: string, language: string): string[] => sourcing('last', text, language).sources.map(({ kind }) => kind);

/** Where the trapped text and its twin stand, and as what the twin is credited. */
type CreditTrap = { sprung: Spot; twin: Spot; form: string; as?: string };
const closing: CreditTrap = { sprung: 'last', twin: 'last', form: 'text-credit' };
const creditTraps: Partial<Record<Trap, CreditTrap>> = {
  'letters that mean something else': closing,
  'an agency that the story is about': closing,
  'told to an agency': closing,
  'a picture or a text': { ...closing, sprung: 'caption', as: 'photo-credit' },
  'words stuck together': { sprung: 'caption', twin: 'caption', form: 'photo-credit' },
  'signatures of authors': closing,
  satire: closing,
  'teasers after the text': { ...closing, sprung: 'after', twin: 'after' },
  'invisible signs': closing,
  'a wrong language': closing,
  inflection: closing,
  'an editor’s insertion': closing,
  'a box beside the text': { ...closing, sprung: 'author-box' },
  'a dateline on its own line': { sprung: 'before', twin: 'before', form: 'dateline' },
  'a text that is cut off': closing,
};

describe.each(languages)('traps in $language', ({ language, agency, pairs }) => {
  /** A page that is tagged as something that it is not. */
  const tagged = (trap: Trap): string => (trap !== 'a wrong language' ? language : language === 'en' ? 'de' : 'en');
  const cases = (Object.keys(creditTraps) as Trap[]).flatMap((trap) => {
    const pair = pairs[trap];
    return pair ? [{ trap, ...creditTraps[trap]!, texts: pair }] : [];
  });

  test.each(cases)('$trap: $texts.0', ({ trap, sprung, as, texts }) => {
    expect(credits(sprung, texts[0], tagged(trap))).toEqual(as ? [`${as} ${agency}`] : []);
  });
  test.each(cases)('$trap, twin: $texts.1', ({ trap, twin, form, texts }) => {
    expect(credits(twin, texts[1], tagged(trap))).toEqual([`${form} ${agency}`]);
  });

  const { 'told to an agency': told, 'a quotation that is no source': quotation, 'a quotation without a speaker': speechless, 'a text about anonymity': anonymity } = pairs;

  test.runIf(told && language !== 'ko')('told to an agency: a medium that is cited', () => {
    expect(kinds(told![0], language)).toContain('media');
    expect(kinds(told![1], language)).toEqual([]);
  });
  test.runIf(quotation)('a quotation that is no source', () => {
    expect(kinds(quotation![0], language)).toEqual([]);
    expect(kinds(quotation![1], language)).toEqual(['person']);
  });
  test.runIf(speechless)('a quotation without a speaker: none is made up', () => {
    const { sources, attributions } = sourcing('last', speechless![0], language);
    expect(sources).toEqual([]);
    expect(attributions).toMatchObject([{ source: null, sourceSpan: null, quoted: true }]);
    expect(kinds(speechless![1], language)).toEqual(['person']);
  });
  test.runIf(anonymity)('a text about anonymity', () => {
    expect(kinds(anonymity![0], language)).not.toContain('anonymous');
    expect(kinds(anonymity![1], language)).toEqual(['anonymous']);
  });
});
