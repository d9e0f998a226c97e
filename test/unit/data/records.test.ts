/** The records as a whole: none is lost, and what the model case rests on is there. */
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../scripts/compile/build-index.ts';
import { loadRecords } from '../../../scripts/load-records.ts';

const { records } = loadRecords();
const index = buildIndex(records);
const entries = records.lists.flatMap(({ value }) => value.entries);

test('records do not get fewer', () => {
  expect(records.publishers.length).toBeGreaterThanOrEqual(1730);
  expect(records.regimes.length).toBeGreaterThanOrEqual(110);
  expect(entries.length).toBeGreaterThanOrEqual(670);
  expect(records.agencies?.value.length).toBeGreaterThanOrEqual(146);
  expect(records.helpers?.value.length).toBeGreaterThanOrEqual(38);
});

describe('RFE/RL', () => {
  const undesirable = index.designations['ru-undesirable-organization']?.entries ?? [];
  test('stands once on the list of undesirable organisations, as a whole', () => {
    const own = undesirable.filter(({ publisher }) => publisher !== null && /^(rferl|radiofarda|currenttime)/.test(publisher));
    expect(own).toMatchObject([{ publisher: 'rferl', covers: 'whole', since: '2024-02-20', registerNumber: '142' }]);
  });
  test('hands its status on to every service', () => {
    const services = Object.values(index.publishers).filter(({ id }) => /^(rferl-|radiofarda$|currenttime$)/.test(id));
    expect(services.length).toBeGreaterThanOrEqual(31);
    expect(services.filter(({ parent }) => parent !== 'rferl')).toEqual([]);
  });
  test('is not listed in Belarus: its Belarusian service is', () => {
    expect(index.designated['rferl-svaboda']?.map(([regime]) => regime)).toEqual(expect.arrayContaining(['by-extremist-formation', 'by-extremist-materials']));
    expect(index.designated.rferl?.filter(([regime]) => regime.startsWith('by-'))).toEqual([]);
  });
});

test('no status comes down where no source says so', () => {
  expect(index.publishers.vottak?.parent).toBeUndefined();
  expect(index.hosts['facebook.com']).toBeUndefined();
  expect(index.hosts['tribuna.com']).toBeUndefined();
});

test('a listing that rests on no source does not ship', () => {
  const bare = Object.values(index.designations).flatMap((list) => list.entries.filter(({ from }) => from.length === 0).map(({ name }) => `${list.regime}: ${name}`));
  expect(bare).toEqual([]);
});
