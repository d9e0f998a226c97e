import { describe, expect, test } from 'vitest';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';
import type { Words } from '../../../locales/words.ts';

type Leaf = string | ((...args: never[]) => unknown);

/** All words by their path: "cost.sure.high". */
function leaves(value: unknown, path = ''): Map<string, Leaf> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Leaf]]);
  return new Map(Object.entries(value as object).flatMap(([key, inner]) => [...leaves(inner, path === '' ? key : `${path}.${key}`)]));
}

const english = leaves(en);
const russian = leaves(ru);

const quoted = { text: '§', lang: undefined };
const parts = { kind: 'block', covers: 'account', jurisdiction: 'RU', quoted, body: null, lastChecked: '2026-07' };
/** What to call each function with, so that its words come out. Names and figures only, no words. */
const given: Record<string, unknown[][]> = {
  penalty: [[{ fine: { min: null, max: 5, currency: 'RUB', unit: null }, detentionDays: { max: 5, seenTotal: null }, prisonYears: { min: null, max: 1 }, compulsoryWorkHoursMax: 5, forcedLabourYearsMax: 5, otherPenalties: ['community-service', 'corrective-labour', 'restricted-freedom', 'confiscation', 'loss-of-office', 'life', 'death', 'deportation'] }]],
  reach: [[[{ conditions: [{ kind: 'at', places: ['RU'] }, { kind: 'citizen', places: ['*'] }], certainty: 'stated', partly: false, note: null }]]],
  youSaid: [[{ at: ['RU'], citizen: ['RU'], statelessResident: ['RU'] }]],
  'law.otherActs': [[Object.keys(en.law.acts)]],
  'law.say': [[(['none', 'unclear', 'fine', 'detention', 'penalty', 'fine-then-crime', 'crime', 'criminal-case', 'not-assessed'] as const).map((outcome) => ({ outcome, acts: Object.keys(en.law.acts), sure: false }))]],
  'law.heading': [[parts], [{ ...parts, kind: 'publisher-register' }]],
  'law.shortHeading': [[parts], [{ ...parts, kind: 'publisher-register' }]],
  'law.status': [[null, 'block'], [null, 'closure'], [null, 'broadcast-ban']],
  'law.statusLine': [['RU', quoted, 'block', '2026-07', null]],
  'states.stale.text': [['2026-07-01', '2026-07-02']],
  'sourcing.times': [[2, 1]],
  sourcingSentence: [[{ sourcesRead: true, paragraphs: 9, onNamed: 7, agencies: ['§'], unnamedAgencies: true, anonymous: 1, vague: 1 }], [{ sourcesRead: false, agencies: [] }]],
  howSure: [['low', 'high', ['law', 'case', 'warning', 'reading']], ['high', 'high', ['law']], [null, null, []]],
  'oldPosts.title': [['2024-02-20'], [null]],
  'seen.scope': [['applies'], ['may-apply'], ['elsewhere']],
  'seen.act': [['§', '§']],
  'take.madeBy': [['2026-07-01', '2026-07-02']],
  'noticeOnPage.passage': [[1, 2]],
  'listing.checkedOn': [['2026-07-01', '2026-07'], ['2026-07-01', null]],
  'options.places.covered': [[3, '2026-07'], [1, null]],
  'publisher.saysItIs': [['§']],
  'links.since': [['2026-07-01']],
  'links.leadTo': [['§']],
  'links.showNamed': [['§']],
  'posts.how.link': [['§']],
  'posts.how.account': [['§']],
  'posts.how.embed': [['§']],
  'posts.how.words': [['§']],
  'posts.showNamed': [['§']],
  'sources.read': [['2026-07-01'], [null]],
  'known.law.period': [[null, null], ['2026-07', null], [null, '2026-07'], ['2026-07', '2026-08']],
  'known.accounts.notFound': [['2026-07-01']],
  'known.status.span': [[null, null], ['2026-07', '2026-08']],
  'known.error.body': [['§', '§', '§'], ['§', null, '§']],
  'options.places.cell': [['§', '§']],
  article: [['Criminal Code, Art. 1']],
  'popup.inDateTo': [['2026-07', '2026-10']],
  'options.sites.cell': [['§', '§']],
  'guard.credited': [[{ names: ['§'], places: ['RU'], copyOf: '2026-07-01' }], [{ names: ['§', '§'], places: ['RU', 'BY'], copyOf: '2026-07-01' }]],
  'guard.written': ([null, 'reader', 'items'] as const).map((doubt) => [{ publisherName: '§', outcome: 'fine-then-crime', jurisdiction: 'RU', doubt }]),
  'guard.heading': ([null, 'reader', 'items'] as const).flatMap((doubt) => [0, 1, 2].map((turn) => [{ act: 'share', outcome: 'fine-then-crime', jurisdiction: 'RU', doubt, turn }])),
};
const dates = ['help.checked', 'guard.since', 'day', 'month', 'cost.checkedTo', 'cost.checked', 'cost.corrected', 'checks.copies', 'checks.checked', 'publisher.asOf', 'colophon.data', 'known.withdrawn', 'known.law.listComplete', 'known.law.listCopy', 'known.place.complete', 'known.place.copy', 'known.history.from', 'popup.inDate', 'popup.pastReview', 'options.data.compiled'];
const codes = ['place', 'placeIn', 'passport', 'languageName', 'background.title', 'checks.notCoveredLine', 'checks.onlyRulesLine', 'known.place.covered', 'known.place.none'];
const lists = ['guard.also', 'checks.notListedHeading', 'checks.notFoundHeading', 'checks.notFoundSay', 'checks.notCoveredHeading', 'checks.yourPlace', 'checks.notCoveredShort', 'checks.listedElsewhere', 'elsewhere.summary'];
const names = ['take.page', 'welcome.example.title', 'noticeOnPage.own', 'noticeOnPage.showNamed', 'publisher.callsItself', 'sourcing.spokesperson', 'sourcing.via', 'sourcing.reason', 'popup.on', 'known.history.acts', 'options.places.removeNamed', 'options.sites.alreadyThere', 'options.policy.title', 'options.policy.setBy', 'options.sites.forgetNamed'];
/** Functions that add no words of their own. */
const wordless = ['seen.act', 'noticeOnPage.passage', 'options.what.percent', 'quote', 'number', 'clock', 'popup.until', 'options.places.cell', 'options.sites.cell'];

function callsOf(path: string): unknown[][] {
  if (given[path]) return given[path];
  if (dates.includes(path)) return [['2026-07-01']];
  if (codes.includes(path)) return [[path === 'languageName' ? 'ru' : 'RU']];
  if (lists.includes(path)) return [[['RU']], [['RU', 'BY', 'KZ', 'KG', 'TR']]];
  if (names.includes(path)) return [['§']];
  if (path === 'and' || path === 'or') return [[['§', '§']]];
  return [[1], [2], [5]];
}

/** Everything that a path can say, as plain text. */
function spoken(path: string, leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  return callsOf(path).map((args) => flat((leaf as (...args: unknown[]) => unknown)(...args)));
}
function flat(said: unknown): string {
  if (Array.isArray(said)) return said.map(flat).join('');
  if (typeof said === 'object' && said !== null) return Object.values(said).map(flat).filter(Boolean).join(' ');
  return typeof said === 'string' ? said : '';
}

/** Names, and words that Russian readers write in Latin letters. */
const NAMES = /\b(?:true|false)\b|Caveat|Chrome|Tor Browser|CONTRIBUTING|VPN|§/g;
const NOT_SPOKEN = ['language', 'dir'];

describe('Russian beside English', () => {
  test('has the same words, and each is of the same make', () => {
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, leaf] of english) {
      const other = russian.get(path);
      expect(typeof other, path).toBe(typeof leaf);
      if (typeof leaf === 'function' && typeof other === 'function') expect(other.length, path).toBe(leaf.length);
    }
  });

  test('there are hundreds of them', () => {
    expect(english.size).toBeGreaterThan(300);
  });

  const spokenPaths = [...english.keys()].filter((path) => !NOT_SPOKEN.includes(path));

  test('no word is left in English', () => {
    const left = spokenPaths.flatMap((path) => spoken(path, russian.get(path) as Leaf).map((text) => ({ path, text }))).filter(({ text }) => /\p{Script=Latin}/u.test(text.replaceAll(NAMES, '')));
    expect(left).toEqual([]);
  });

  test('and every one says something in Russian', () => {
    const silent = spokenPaths.filter((path) => !wordless.includes(path) && !spoken(path, russian.get(path) as Leaf).every((text) => /\p{Script=Cyrillic}/u.test(text) || text === 'Caveat'));
    expect(silent).toEqual([]);
  });

  test('English is English', () => {
    const foreign = spokenPaths.flatMap((path) => spoken(path, english.get(path) as Leaf)).filter((text) => /\p{Script=Cyrillic}/u.test(text));
    expect(foreign).toEqual([]);
  });
});

describe.each([['English', en], ['Russian', ru]] as [string, Words][])('house rules of wording in %s', (_name, words) => {
  const all = [...leaves(words)].flatMap(([path, leaf]) => spoken(path, leaf).map((text) => `${path}: ${text}`));

  test('nothing exclaims', () => {
    expect(all.filter((line) => line.includes('!'))).toEqual([]);
  });

  test('nothing is called safe, but to say that we never do', () => {
    expect(all.filter((line) => /\bsafe(ly|ty)?\b|безопасн/i.test(line)).map((line) => line.split(':')[0])).toEqual(['welcome.band.1.title']);
  });

  test('no gap of a missing value shows', () => {
    expect(all.filter((line) => /undefined|null|NaN|\[object/.test(line))).toEqual([]);
  });

  test('no two spaces, none before a full stop, no stop after a stop', () => {
    expect(all.filter((line) => / {2}| [.,;]|[^.]\.\.(?!\.)/.test(line))).toEqual([]);
  });
});
