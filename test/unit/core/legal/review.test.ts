import { expect, test } from 'vitest';
import { isStale, lawReviewBy, listingReviewBy } from '../../../../core/legal/review.ts';
import { act, regime } from '../../../fixtures/records.ts';

const criminal = regime('ru-x', { acts: [act('donate', 'criminal')], checked: '2026-11-01' });
const fine = regime('ru-y', { acts: [act('share', 'administrative')], checked: '2026-11-01' });
const copy = (from: string) => ({ copyOf: { from, note: '' } });

test('the law: six months where an act is a crime, else twelve, unless a day was set', () => {
  expect(lawReviewBy(criminal)).toBe('2027-05-01');
  expect(lawReviewBy(fine)).toBe('2027-11-01');
  expect(lawReviewBy(regime('ru-z', { reviewBy: '2026-12-31' }))).toBe('2026-12-31');
});

test('a listing is as old as the copy it rests on', () => {
  expect(listingReviewBy(criminal, copy('2026-07'), { checked: '2026-11-23' })).toBe('2027-01-31');
  expect(listingReviewBy(criminal, { copyOf: null }, { checked: '2026-10-20' })).toBe('2027-04-20');
  expect(listingReviewBy(criminal, copy('2026-12-01'), { checked: '2026-10-20' })).toBe('2027-04-20');
  expect(listingReviewBy(fine, copy('2026'), { checked: '2026-11-23' })).toBe('2027-11-01');
});

test('and never outlives its law', () => {
  expect(listingReviewBy(criminal, { copyOf: null }, { checked: '2026-11-23' })).toBe('2027-05-01');
  expect(listingReviewBy(regime('ru-z', { reviewBy: '2026-12-31' }), { copyOf: null }, { checked: '2026-11-23' })).toBe('2026-12-31');
});

test('the day itself is in time', () => {
  expect(isStale('2027-01-31', '2027-01-31')).toBe(false);
  expect(isStale('2027-01-31', '2027-02-01')).toBe(true);
});
