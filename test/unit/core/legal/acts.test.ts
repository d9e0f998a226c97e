/** How grave a law is for a reader. */
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../../../core/legal/acts.ts';
import type { Act, Risk } from '../../../../data/schema.ts';

const severity = (acts: Partial<Record<Act, Risk>>): Risk => severityOf(Object.entries(acts).map(([act, risk]) => ({ act: act as Act, risk })));

describe('severity', () => {
  test.each([
    [{ read: 'none', share: 'administrative', donate: 'criminal' }, 'criminal'],
    [{ read: 'none', save: 'unclear' }, 'unclear'],
    [{ read: 'none' }, 'none'],
    [{}, 'none'],
  ] as const)('of %j is %s', (acts, expected) => expect(severity(acts)).toBe(expected));

  test('leaves out what only outlets, employers and advertisers do', () => {
    expect(severity({ read: 'none', advertise: 'administrative', work_for: 'criminal', rebroadcast: 'criminal' })).toBe('none');
  });

  test('is not raised by what is merely unclear for contributors, but by a rule on them', () => {
    expect(severity({ share: 'none', contribute: 'unclear', interview: 'unclear' })).toBe('none');
    expect(severity({ share: 'none', contribute: 'criminal' })).toBe('criminal');
  });
});
