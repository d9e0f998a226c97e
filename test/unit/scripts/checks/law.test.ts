/** Laws: acts and penalties, examples, places, review. */
import { describe, expect, test } from 'vitest';
import { checkActs } from '../../../../scripts/checks/acts.ts';
import { checkCarriedNumbers } from '../../../../scripts/checks/carried-numbers.ts';
import { checkChangelog } from '../../../../scripts/checks/changelog.ts';
import { checkCorrections } from '../../../../scripts/checks/corrections.ts';
import { digestOf, writeLedger } from '../../../../scripts/changes/ledger.ts';
import { checkDuplicates } from '../../../../scripts/checks/duplicates.ts';
import { checkEvidenceTo } from '../../../../scripts/checks/evidence-to.ts';
import { checkExamples } from '../../../../scripts/checks/examples.ts';
import { checkMeasures } from '../../../../scripts/checks/measures.ts';
import { checkPlaces, isPlace } from '../../../../scripts/checks/places.ts';
import { checkReview } from '../../../../scripts/checks/review.ts';
import { checkWording } from '../../../../scripts/checks/wording.ts';
import { helpersFrom, lawFrom, listFrom, publisherFrom, records } from '../records-from.ts';

const sources = `sources:
  read: { url: https://law.example/1, title: Law, access: read, checked: 2026-01-01, gist: null }
  unread: { url: https://law.example/2, title: Law, access: unread, checked: null, gist: null }
  nowhere: { url: null, title: Law, access: read, checked: 2026-01-01, gist: null }
`;
const act = (inside: string, risk = 'criminal', from = '[read]') => `acts:\n  - { act: share, risk: ${risk}, certainty: null, note: null, ${inside}, evidence: [{ kind: law, text: Text, from: ${from} }] }\n${sources}`;
const law = (text: string) => records({ regimes: [lawFrom('no-law', text)] });

describe('penalties', () => {
  test('a fine and a prison term that make sense', () => {
    expect(checkActs(law(act('first: { basis: null, fine: { min: 1, max: 2, currency: RUB, unit: null }, prisonYears: { min: null, max: 4 } }, repeat: null')))).toEqual([]);
  });
  test.each([
    ['fine: { min: 3, max: 2, currency: RUB, unit: null }', 'minimum above its maximum'],
    ['prisonYears: { min: 5, max: 4 }', 'minimum above its maximum'],
    ['fine: { min: 1, max: 2, currency: RUB, unit: base-value }', 'a currency and a unit'],
    ['fine: { min: 1, max: 2, currency: null, unit: null }', 'neither a currency nor a unit'],
  ])('%s', (inside, message) => {
    for (const where of [`first: { basis: null, ${inside} }, repeat: null`, `first: null, repeat: { basis: null, ${inside} }`, `first: null, repeat: null, alternatives: [{ basis: null, ${inside} }]`]) {
      const problems = checkActs(law(act(where)));
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain(message);
      expect(problems[0]?.level).toBe('error');
    }
  });
  test('no risk and a penalty', () => {
    expect(checkActs(law(act('first: { basis: Art. 1 }, repeat: null', 'none')))).toMatchObject([{ level: 'error', message: '"share" has the risk "none" and a penalty.' }]);
    expect(checkActs(law(act('first: null, repeat: null', 'none')))).toEqual([]);
  });
  test.each(['[unread]', '[nowhere]', '[]'])('figures that rest on %s only', (from) => {
    expect(checkActs(law(act('first: { basis: null, prisonYears: { min: null, max: 4 } }, repeat: null', 'criminal', from)))).toMatchObject([{ level: 'warning' }]);
    expect(checkActs(law(act('first: { basis: Art. 1 }, repeat: null', 'criminal', from)))).toEqual([]);
  });
  test('a warning says who gave it', () => {
    const warning = (issuer: string) => law(`acts:\n  - { act: share, risk: unclear, first: null, repeat: null, certainty: null, note: null, evidence: [{ kind: warning, issuer: ${issuer}, text: Text, from: [read] }] }\n${sources}`);
    expect(checkActs(warning('the Ministry'))).toEqual([]);
    expect(checkActs(warning('null'))).toMatchObject([{ level: 'error', message: 'A warning about "share" does not say who gave it.' }]);
  });
});

describe('years and sums that are told', () => {
  const told = (text: string, gist: string, kind = 'case', basis = '[]') => checkCarriedNumbers(law(
    `legalBasis: ${basis}\nacts:\n  - { act: share, risk: unclear, first: null, repeat: null, certainty: null, note: null, evidence: [{ kind: ${kind}, text: "${text}", from: [read] }] }\n` +
    `sources:\n  read: { url: https://news.example/2019/07/fined-30000, title: Fined, access: read, checked: 2026-01-01, gist: "${gist}" }\n  other: { url: null, title: Of 2021, access: read, checked: 2026-01-01, gist: null }\n`));
  test.each([
    ['In 2021 a fine of 20,000 roubles.', '20,000 roubles in 2021.'],
    ['In 2019 a fine of 30,000 roubles.', 'The address has both.'],
    ['We looked and found no case (November 2026).', 'Nothing.'],
    ['Two months for 15 posts.', 'Small numbers are words as often.'],
  ])('%s', (text, gist) => {
    expect(told(text, gist)).toEqual([]);
  });
  test('a year from another source, and a sum from nowhere', () => {
    expect(told('In 2021 a fine of 20,000 roubles.', 'A fine.')).toMatchObject([
      { level: 'error', message: '"2021", told under "share", stands in no source that is cited for it.' }, { message: '"20,000", told under "share", stands in no source that is cited for it.' },
    ]);
  });
  test('a sum within a greater one is another sum', () => {
    expect(told('A fine of 5,000 roubles.', 'A fine of 15,000 roubles.')).toHaveLength(1);
    expect(told('A fine of 5,000 roubles.', 'A fine of 5,000,000 roubles.')).toHaveLength(1);
  });
  test('the year of a law that is named above', () => {
    expect(told('Law 18 of 2011 does not name it.', 'The text.', 'law', '[{ instrument: Law 18 of 2011, article: null, what: Text, access: read }]')).toEqual([]);
    expect(told('Law 18 of 2012 does not name it.', 'The text.', 'law', '[{ instrument: Law 18 of 2011, article: null, what: Text, access: read }]')).toHaveLength(1);
  });
  test('our reading rests on us', () => {
    expect(told('Since 2021 nobody asked.', 'Nothing.', 'reading')).toEqual([]);
  });
});

test('an act stands once', () => {
  const one = '{ act: share, risk: none, first: null, repeat: null, certainty: null, note: null, evidence: [{ kind: reading, text: Text, from: [] }] }';
  expect(checkDuplicates(law(`acts: [${one}, ${one.replace('share', 'save')}]\n`))).toEqual([]);
  expect(checkDuplicates(law(`acts: [${one}, ${one}]\n`))).toMatchObject([{ message: 'The act "share" stands twice.' }]);
});

describe('examples', () => {
  const example = (scope: string) => `[{ name: somebody, reader: {}, scope: ${scope} }]`;
  const examples = (applies: string, doesNotApply: string) => checkExamples(law(`examples: { applies: ${applies}, doesNotApply: ${doesNotApply} }\n`)).map(({ message }) => message);
  test('both ways', () => {
    expect(examples(example('applies'), example('elsewhere'))).toEqual([]);
    expect(examples(example('may-apply'), example('may-apply'))).toEqual([]);
    expect(examples('[]', example('elsewhere'))).toEqual(['There is no example of a reader whom this law concerns.']);
    expect(examples(example('applies'), '[]')).toEqual(['There is no example of a reader whom this law leaves alone.']);
  });
  test('that weigh an act, where the law has any', () => {
    const weighed = (acts: string) => checkExamples(law(`${act('first: null, repeat: null')}examples: { applies: [{ name: a, reader: {}, scope: applies${acts} }], doesNotApply: ${example('elsewhere')} }\n`)).map(({ message }) => message);
    expect(weighed(', acts: { share: criminal }')).toEqual([]);
    expect(weighed('')).toEqual(['No example says what an act weighs.']);
  });
  test('under the right heading', () => {
    expect(examples(example('elsewhere'), example('applies'))).toEqual(['The example "somebody" is under "applies" and says "elsewhere".', 'The example "somebody" is under "doesNotApply" and says "applies".']);
  });
});

describe('places', () => {
  test.each(['RU', 'UA-43', 'XK', 'EU', '*', 'NO'])('%s', (code) => expect(isPlace(code)).toBe(true));
  test.each(['UK', 'SU', 'XX', 'ZZ-1'])('%s is none', (code) => expect(isPlace(code)).toBe(false));
  test('everywhere that a record names one', () => {
    const good = records({ publishers: [publisherFrom('post', 'country: { value: GB, from: [] }\n')], regimes: [lawFrom('no-law', 'scope: { anyOf: [{ at: [GB], citizen: ["*"], statelessResident: [EE] }, { partlyAt: [UA-14] }] }\n')] });
    expect(checkPlaces(good)).toEqual([]);
    expect(checkPlaces(records({ publishers: [publisherFrom('post', 'country: { value: UK, from: [] }\n')] }))).toMatchObject([{ message: '"UK" is no country.', remedy: 'write GB.' }]);
    expect(checkPlaces(law('scope: { anyOf: [{ at: [UK], citizen: [QQ], statelessResident: [QQ] }, { partlyAt: [QQ-1] }] }\n'))).toHaveLength(4);
    expect(checkPlaces(law('examples: { applies: [{ name: a, reader: { at: [QQ] }, scope: applies }], doesNotApply: [{ name: b, reader: { citizen: [QQ] }, scope: elsewhere }] }\n'))).toHaveLength(2);
    expect(checkPlaces(records({ helpers: helpersFrom('- { id: aid, name: Aid, url: null, helps: all, at: [UK], offers: advice, contactRisk: null, from: [], sources: {}, checked: 2026-01-01 }\n') }))).toHaveLength(1);
  });
});

describe('how far cases were followed', () => {
  const told = (evidenceTo: string, text: string, kind = 'case') =>
    checkEvidenceTo(law(`evidenceTo: ${evidenceTo}\nacts:\n  - { act: share, risk: criminal, first: null, repeat: null, certainty: null, note: null, evidence: [{ kind: ${kind}, issuer: a court, text: ${text}, from: [read] }] }\n${sources}`), '2026-11-28');
  test.each([
    ['2026-03', '"In March 2026 a man was fined."'],
    ['2026-03-01', '"On 1 March 2026 a man was fined."'],
    ['"2026"', '"In March 2026 a man was fined."'],
    ['2026-03', '"On 3 March 2025 a man was fined; his term ends in March 2027."'],
    ['null', '"A man was fined."'],
    ['2026-01', '"We looked and found no case (March 2026)."'],
    ['2026-03', '{ en: "In March 2026.", ru: "В марте 2026 года." }'],
  ])('%s, %s', (evidenceTo, text) => expect(told(evidenceTo, text)).toEqual([]));
  test.each([
    ['2026-02', '"In March 2026 a man was fined."', 'up to 2026-02 only'],
    ['"2025"', '"In May 2024 one was fined, on 2 March 2026 another."', 'up to 2025 only'],
    ['null', '"In March 2026 a man was fined."', 'nobody knows how far'],
    ['2026-02', '{ en: "In March 2026.", ru: "В марте 2026 года." }', 'up to 2026-02 only'],
  ])('%s, %s: too early', (evidenceTo, text, message) => {
    for (const kind of ['case', 'warning']) expect(told(evidenceTo, text, kind)).toMatchObject([{ level: 'error', message: expect.stringContaining(message) as string, remedy: 'write "evidenceTo: 2026-03", or correct the month in the text.' }]);
  });
  test('a law that is told of is no case', () => expect(told('2025-01', '"In force since March 2026."', 'law')).toEqual([]));
});

test('review: six months with a criminal act, else twelve', () => {
  const plain = law('checked: 2026-01-01\n');
  expect(checkReview(plain, '2027-01-01')).toEqual([]);
  expect(checkReview(plain, '2027-01-02')).toMatchObject([{ level: 'warning', message: 'This law was to be reviewed by 2027-01-01.' }]);
  const criminal = law(act('first: null, repeat: null').replace('acts:', 'checked: 2026-01-01\nacts:'));
  expect(checkReview(criminal, '2026-07-01')).toEqual([]);
  expect(checkReview(criminal, '2026-07-02')).toHaveLength(1);
});

describe('what a measure is called', () => {
  const block = (name: string, entries: string[] = []) => checkMeasures(records({ regimes: [lawFrom('no-block', `kind: block\nname: ${name}\nquoted: ${name.toLowerCase()}\n`)], lists: [listFrom('no-block', entries)] }));
  test('a block is one of access', () => {
    expect(block('Site blocked')).toEqual([]);
    expect(block('Access restricted')).toEqual([]);
    for (const name of ['Licence revoked', 'Liquidated by court order', 'No private press']) expect(block(name)).toMatchObject([{ level: 'error', remedy: expect.stringContaining('kind: closure') as string }]);
  });
  test('the state’s own word can be missing for a block, and not for a status that is quoted', () => {
    const unquoted = (kind: string) => checkMeasures(law(`kind: ${kind}\nname: Site blocked\nquoted: null\n`));
    for (const kind of ['block', 'content-rule', 'circumvention-rule']) expect(unquoted(kind)).toEqual([]);
    expect(checkMeasures(records({ regimes: [lawFrom('no-law', 'kind: content-rule\nquoted: null\n')], lists: [listFrom('no-law', ['name: Harbour TV'])] }))).toMatchObject([{ level: 'error' }]);
    for (const kind of ['publisher-register', 'contact-ban', 'sanctions']) expect(unquoted(kind)).toMatchObject([{ level: 'error', message: expect.stringContaining('no word of the state') as string }]);
  });
  test('an entry of a block can be a measure of another kind, and then says so', () => {
    expect(block('Site blocked', ['name: Harbour TV, note: Licence revoked.'])).toMatchObject([{ level: 'error', message: expect.stringContaining('Harbour TV') as string }]);
    expect(block('Site blocked', ['name: Harbour TV, kind: closure, note: Licence revoked.'])).toEqual([]);
    expect(block('Site blocked', ['name: Harbour TV, note: Licence revoked and the site blocked.'])).toEqual([]);
  });
});

describe('what is never said', () => {
  const lawful = (text: string) => checkWording(law(`remainsLawful: ${text}\n`));
  test.each(['Reading is safe.', 'You can read it safely.', 'Liking is unsafe.', 'Чтение безопасно.'])('%s', (text) => expect(lawful(text)).toMatchObject([{ level: 'error', message: expect.stringContaining('We promise nobody') as string }]));
  test.each(['It is illegal to read a blocked site.', 'Reading it is a crime.', 'Сайт запрещено читать.'])('%s', (text) => expect(lawful(text)).toMatchObject([{ level: 'error', message: expect.stringContaining('not to be illegal to read') as string }]));
  test.each(['No rule against reading was found.', 'Blocked is not illegal to read.', 'Ask for safety training or a safe house.', 'Федеральная служба безопасности вынесла предупреждение.'])('but: %s', (text) => expect(lawful(text)).toEqual([]));
  test('editors and the titles of sources may say it', () => {
    expect(checkWording(law('cautions: [Not the same as safe.]\nsources: { a: { url: https://law.example/safe, title: Stay safe, access: unread, checked: null, gist: null } }\n'))).toEqual([]);
    expect(checkWording(law('sources: { a: { url: https://law.example/, title: Stay, access: unread, checked: null, gist: Reading stays safe. } }\n'))).toHaveLength(1);
  });
});

describe('corrections', () => {
  const source = 'sources: { a: { url: https://law.example/, title: Law, access: read, checked: 2026-02-01, gist: null } }\n';
  const one = (inside: string, more = 'checked: 2026-02-01\n') => checkCorrections(law(`corrections:\n  - { ${inside} }\n${source}${more}`), '2026-03-01').map(({ message }) => message);
  test('with a day, both wordings and a source', () => {
    expect(one('on: 2026-02-01, tier: reader, was: Sharing is no offence, now: Sharing is a crime, from: [a]')).toEqual([]);
    expect(one('on: 2026-02-01, tier: other, was: Founded in 1950, now: Founded in 1949')).toEqual([]);
  });
  test.each([
    ['on: 2026-02-01, tier: reader, was: a, now: b', 'names no source'],
    ['on: 2026-02-02, tier: other, was: a, now: b', 'last checked on 2026-02-01'],
    ['on: 2026-04-01, tier: other, was: a, now: b', 'lies in the future'],
  ])('%s', (inside, message) => expect(one(inside)).toEqual([expect.stringContaining(message)]));
  test('a withdrawn publisher carries nothing', () => {
    const gone = publisherFrom('gone', 'void: { on: 2026-01-01, why: It never was. }\n');
    const listed = (entry: string) => checkCorrections(records({ publishers: [gone, publisherFrom('child', 'parent: gone\n')], lists: [listFrom('no-law', [entry])] }), '2026-03-01').map(({ message }) => message);
    expect(listed('publisher: gone')).toEqual(['"gone" was withdrawn.', '"Name" hangs on "gone", which was withdrawn.']);
    expect(listed('publisher: gone, void: { on: 2026-01-01, why: Not on the list. }')).toEqual(['"gone" was withdrawn.']);
  });
});

describe('the changelog', () => {
  const all = records({ publishers: [publisherFrom('post')] });
  const ledger = writeLedger({ digest: digestOf(all.publishers), lines: [] });
  test('reaches up to the records as they are', () => {
    expect(checkChangelog(all, ledger)).toEqual([]);
    expect(checkChangelog(records({ publishers: [publisherFrom('pots')] }), ledger)).toMatchObject([{ level: 'warning' }]);
    expect(checkChangelog(all, null)).toMatchObject([{ level: 'error' }]);
    const added = (count: number) => writeLedger({ digest: digestOf(all.publishers), lines: Array.from({ length: count }, (_, at) => ({ day: '2026-01-01', kind: 'added', record: `publisher p${at}`, fields: [] })) });
    expect(checkChangelog(all, added(5))).toEqual([]);
    expect(checkChangelog(all, added(6))).toMatchObject([{ level: 'error', message: '6 records that were there are gone: publisher p0, publisher p1, publisher p2 and others.' }]);
    expect(checkChangelog(all, `${ledger}2026-01-01 added by hand\n`)).toMatchObject([{ level: 'error', line: 4 }]);
  });
});
