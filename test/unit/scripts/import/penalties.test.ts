/** Penalties out of the researched facts: numbers only for what was read. */
import { expect, test } from 'vitest';
import { alternativeOf, penaltyOf } from '../../../../scripts/import/penalties.ts';

test('numbers and units', () => {
  expect(penaltyOf({ basis: 's.38', fine_max: 40000, currency: 'SGD', prison_years_max: 3 }, 'xx/share')).toEqual({
    basis: 's.38', fine: { min: null, max: 40000, currency: 'SGD', unit: null }, prisonYears: { min: null, max: 3 },
  });
  expect(penaltyOf({ basis: 'art 30', day_fines: '300-500', prison_years_min: 3, prison_years_max: 5 }, 'xx/share')).toMatchObject({ fine: { min: 300, max: 500, currency: null, unit: 'day-fine' } });
  expect(penaltyOf({ basis: 'art 27', life_possible: true, death_penalty_possible: true, confiscation: true }, 'xx/share')).toMatchObject({ otherPenalties: ['confiscation', 'life', 'death'] });
});
test('nothing is no penalty', () => {
  expect(penaltyOf(null, 'xx/share')).toBeNull();
  expect(penaltyOf({}, 'xx/share')).toBeNull();
  expect(penaltyOf({ basis: 'Code', prison_years_max: 0, detention_days_max: 0 }, 'xx/share')).toEqual({ basis: 'Code' });
});
test('a figure that was recalled is said and not counted', () => {
  expect(penaltyOf({ basis: 'art 39 (memory)', fine_min: 1000000, fine_max: 3000000, currency: 'RWF', prison_years_min: 3, prison_years_max: 5 }, 'xx/share')).toEqual({
    basis: 'art 39', note: 'Recalled, not read in a source: a fine of 1,000,000 to 3,000,000 RWF, 3 to 5 years in prison.',
  });
  expect(penaltyOf({ basis: 'Code', prison_years_max: 3, note: 'tier 1 maximum from memory' }, 'xx/share')).not.toHaveProperty('prisonYears');
  expect(penaltyOf({ basis: 'Code', prison_years_max: 3, note: '3 years is the DRAFT figure' }, 'xx/share')).toEqual({ basis: 'Code', note: '3 years is the draft figure.' });
});
test('a sentence in one case is no maximum', () => {
  expect(penaltyOf({ basis: 'membership', prison_years_min: 5, prison_years_max: 15 }, 'eg-hostile-channels/work_for')).toEqual({ basis: 'membership', note: 'In a known case: 5 to 15 years in prison.' });
});
test('what can take its place says when', () => {
  expect(alternativeOf({ basis: 'with external force', prison_years_max: 10, kind: 'aggravated' }, { basis: 's.24' }, 'xx/share')).toEqual({
    basis: 's.24', condition: 'with external force', prisonYears: { min: null, max: 10 }, note: 'Heavier form of the offence.',
  });
});
