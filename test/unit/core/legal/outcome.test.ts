import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../../core/legal/outcome.ts';
import { act, evidence, penalty, roubles } from '../../../components/parts.ts';

const fine = penalty({ fine: roubles(1, 2) });
const prison = penalty({ prisonYears: { min: 1, max: 4 } });

describe('what an act comes to', () => {
  test('an act that nobody assessed is not "none"', () => expect(outcomeOf(undefined)).toBe('not-assessed'));
  test('none and unclear stay what they are', () => {
    expect(outcomeOf(act('read', 'none'))).toBe('none');
    expect(outcomeOf(act('save', 'unclear'))).toBe('unclear');
  });
  test('a crime is one by written law; a case or a warning alone is not called so', () => {
    expect(outcomeOf(act('donate', 'criminal', { evidence: [evidence('law', 'Art. 1')] }))).toBe('crime');
    expect(outcomeOf(act('donate', 'criminal', { evidence: [evidence('case', 'One was tried'), evidence('warning', 'The police says so')] }))).toBe('criminal-case');
  });
  test('an act that is a crime only under a condition "can bring a case"', () => {
    const onlyIf = penalty({ prisonYears: { min: 1, max: 4 }, condition: 'Only with the aim to spread it.' });
    expect(outcomeOf(act('save', 'criminal', { first: onlyIf, evidence: [evidence('law', 'Art. 1')] }))).toBe('criminal-case');
  });
  test('a fine stays a fine unless a criminal court follows', () => {
    expect(outcomeOf(act('share', 'administrative', { first: fine }))).toBe('fine');
    expect(outcomeOf(act('share', 'administrative', { first: fine, repeat: fine }))).toBe('fine');
    expect(outcomeOf(act('share', 'administrative', { first: fine, repeat: prison }))).toBe('fine-then-crime');
  });
  test('detention is not called a fine', () => {
    expect(outcomeOf(act('share', 'administrative', { first: penalty({ fine: roubles(1, 2), detentionDays: { max: 15, seenTotal: null } }) }))).toBe('detention');
  });
  test('an administrative act of unknown penalty is a penalty', () => expect(outcomeOf(act('share', 'administrative'))).toBe('penalty'));
});
