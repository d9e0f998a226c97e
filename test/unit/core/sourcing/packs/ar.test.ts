/** Arabic: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['subject behind the verb', 'وقال وزير الخارجية الأمريكي سامي شاطئ إن الرصيف مغلق.', ['person: سامي شاطئ']],
    ['a body', 'وأعلنت وزارة الصحة أن الرصيف مغلق.', ['organisation: وزارة الصحة']],
    ['"بحسب"', 'وبحسب وكالة رويترز، الرصيف مغلق.', ['media: رويترز']],
    ['a spokesman', 'وأضاف المتحدث باسم الجيش سامي شاطئ أن الرصيف مغلق.', ['person: سامي شاطئ']],
    ['experts', 'وقال خبراء إن الرصيف خطير.', ['vague: خبراء']],
  ])('%s', (_, text, expected) => expect(who(text, 'ar')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('a source', () => expect(only('وقال مصدر مطلع إن الرصيف مغلق.', 'ar')).toMatchObject({ kind: 'anonymous', text: 'مصدر مطلع' }));
  test('an official who withholds the name', () => expect(only('وقال مسؤول طلب عدم الكشف عن هويته إن الرصيف مغلق.', 'ar')).toMatchObject({ kind: 'anonymous', text: 'مسؤول' }));
});

describe('who goes on', () => {
  test('no subject at all', () => expect(only('وقال الوزير سامي شاطئ إن الرصيف مغلق. وأضاف أن السفينة غادرت.', 'ar')).toMatchObject({ name: 'سامي شاطئ' }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', 'أغلق الرصيف في مايو.'],
  ])('%s', (_, text) => expect(said(text, 'ar')).toEqual([]));
});
