/** The toolbar button: shape and number, and when it stays neutral. */
import { describe, expect, test } from 'vitest';
import { toolbarLook } from '../../../browser/toolbar.ts';
import type { Notice, Scope } from '../../../core/legal/legal.ts';
import type { Report } from '../../../core/report.ts';
import { defaultSettings } from '../../../core/settings.ts';
import type { Risk } from '../../../data/schema.ts';

const IN_RUSSIA = { at: ['RU'], citizen: [], statelessResident: [] };
const report = (...notices: [Scope, Risk][]): Report => ({ reader: IN_RUSSIA, embedded: [], legal: { notices: notices.map(([scope, severity]) => ({ scope, severity }) as Notice) } }) as unknown as Report;

describe('the button', () => {
  test.each([
    ['counts what applies', report(['applies', 'criminal'], ['applies', 'unclear'], ['elsewhere', 'criminal']), { look: 'applies', text: '2' }],
    ['leaves out a status under which no act of a reader is at risk', report(['applies', 'none']), { look: 'normal', text: '' }],
    ['carries no number for what may apply', report(['may-apply', 'criminal']), { look: 'may', text: '' }],
    ['is plain for what holds elsewhere', report(['elsewhere', 'criminal']), { look: 'normal', text: '' }],
    ['is plain without a report', null, { look: 'normal', text: '' }],
  ] as const)('%s', (_, given, expected) => {
    expect(toolbarLook(given, defaultSettings, true)).toEqual(expected);
  });

  test('says nothing when warnings are off for the site', () => {
    expect(toolbarLook(report(['applies', 'criminal']), defaultSettings, false)).toEqual({ look: 'normal', text: '' });
  });

  test('says nothing for what is milder than the reader wants to hear of', () => {
    const mixed = report(['applies', 'administrative'], ['applies', 'criminal'], ['may-apply', 'administrative']);
    expect(toolbarLook(mixed, { ...defaultSettings, badgeFrom: 'criminal' }, true)).toEqual({ look: 'applies', text: '1' });
    expect(toolbarLook(report(['may-apply', 'administrative']), { ...defaultSettings, badgeFrom: 'criminal' }, true)).toEqual({ look: 'normal', text: '' });
    expect(toolbarLook(report(['may-apply', 'administrative']), { ...defaultSettings, badgeFrom: 'administrative' }, true)).toEqual({ look: 'may', text: '' });
  });

  test('is plain for what may apply where only what applies is wanted, but never before a place is named', () => {
    const only = { ...defaultSettings, detail: 'applies' as const };
    const may = report(['may-apply', 'criminal']);
    expect(toolbarLook(may, only, true)).toEqual({ look: 'normal', text: '' });
    expect(toolbarLook({ ...may, reader: { ...IN_RUSSIA, at: [] } }, only, true)).toEqual({ look: 'may', text: '' });
  });

  test('counts each publisher that the page embeds once, by its surest status', () => {
    const status = (scope: 'applies' | 'may-apply', severity: Risk) => ({ scope, severity });
    const embedding = (...embedded: ReturnType<typeof status>[][]): Report => ({ ...report(['applies', 'criminal']), embedded: embedded.map((statuses) => ({ statuses })) }) as unknown as Report;
    expect(toolbarLook(embedding([status('applies', 'criminal'), status('applies', 'administrative')], [status('may-apply', 'criminal')]), defaultSettings, true)).toEqual({ look: 'applies', text: '2' });
    const only = { ...embedding([status('may-apply', 'criminal')]), legal: report().legal };
    expect(toolbarLook(only, defaultSettings, true)).toEqual({ look: 'may', text: '' });
    expect(toolbarLook(only, { ...defaultSettings, detail: 'applies' }, true)).toEqual({ look: 'normal', text: '' });
    expect(toolbarLook({ ...embedding([status('applies', 'unclear')]), legal: report().legal }, { ...defaultSettings, badgeFrom: 'criminal' }, true)).toEqual({ look: 'normal', text: '' });
  });

  test('never says anything when the reader chose the neutral icon', () => {
    expect(toolbarLook(report(['applies', 'criminal']), { ...defaultSettings, neutralIcon: true }, true)).toEqual({ look: 'neutral', text: '' });
  });
});
