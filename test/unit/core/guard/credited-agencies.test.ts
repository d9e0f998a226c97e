/** Which credited agencies may be named as another way, by the records as they are. */
import { expect, test } from 'vitest';
import { analyze } from '../../../../core/analyze.ts';
import { creditedAgencies } from '../../../../core/guard/credited-agencies.ts';
import type { RecordIndex } from '../../../../core/record-index.ts';
import type { Report } from '../../../../core/report.ts';
import type { CreditForm } from '../../../../core/sourcing/sourcing.ts';
import { compiledRecords } from '../../../../scripts/inspect/compiled-records.ts';

const index = compiledRecords();
const TODAY = '2026-11-26';
const reader = { at: ['RU'], citizen: ['RU'], statelessResident: [] };

/** A report on a listed publisher's page that credits these agencies. */
function crediting(credits: [agency: string | null, form: CreditForm][], of: RecordIndex = index): Report {
  const report = analyze({ url: 'https://www.rferl.org/a/made-up/1.html', article: null }, of, reader, TODAY);
  return { ...report, sourcing: { credits: credits.map(([agency, form]) => ({ agency, name: 'X', form, text: 'X', passage: null })) } as unknown as Report['sourcing'] };
}
const named = (credits: [string | null, CreditForm][], places = ['RU'], of: RecordIndex = index): string[] | null => creditedAgencies(crediting(credits, of), places, of)?.names ?? null;
/** The records with the registers of Russia as copied that day, whatever they are now. */
const copied = (day: string): RecordIndex => ({ ...index, designations: Object.fromEntries(Object.entries(index.designations).map(([id, list]) => [id, id.startsWith('ru-') ? { ...list, copyOf: { from: day, what: 'made up' } as unknown as typeof list.copyOf, entries: list.entries } : list])) });

test('an agency that the text credits and that no register of the place holds', () => {
  expect(creditedAgencies(crediting([['ap', 'text-credit']], copied('2026-11-01')), ['RU'], copied('2026-11-01'))).toMatchObject({ names: ['Associated Press'] });
});
test('each once, whatever the form; a picture is no report', () => {
  const of = copied('2026-11-01');
  expect(named([['ap', 'text-credit'], ['ap', 'dateline'], ['reuters', 'byline']], ['RU'], of)).toEqual(['Associated Press', 'Reuters']);
  expect(named([['ap', 'photo-credit'], [null, 'text-credit']], ['RU'], of)).toBeNull();
});
test('none where a place was not looked through, or its copy is old', () => {
  expect(named([['ap', 'text-credit']], ['RU', 'AQ'], copied('2026-11-01'))).toBeNull();
  expect(named([['ap', 'text-credit']], ['RU'], copied('2020-01-01'))).toBeNull();
});
test('none that is itself listed, none that we have no record of, none without a credit', () => {
  const of = copied('2026-11-01');
  const listed: RecordIndex = { ...of, designated: { ...of.designated, ap: of.designated['rferl'] ?? [] } };
  expect(listed.designated['ap']?.length).toBeGreaterThan(0);
  expect(named([['ap', 'text-credit']], ['RU'], listed)).toBeNull();
  expect(named([['no-such-agency', 'text-credit']], ['RU'], of)).toBeNull();
  expect(named([], ['RU'], of)).toBeNull();
});
