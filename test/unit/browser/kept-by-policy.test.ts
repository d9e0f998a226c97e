/** An organisation settles whether places and sites may be kept on the device: what is there already goes where that says. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '../../../browser/policy.ts';
import { moveKeptApart, readSettings } from '../../../browser/settings.ts';
import { policyFrom } from '../../../core/settings/policy.ts';

vi.mock(import('../../../browser/policy.ts'), async (original) => ({ ...(await original()), readPolicy: vi.fn() }));

const READER = { at: ['RU'], citizen: ['RU'], statelessResident: [] };
const SITES = { 'nrk.no': { sidebar: false } };
const policy = (managed: object): void => void vi.mocked(readPolicy).mockResolvedValue(policyFrom(managed));
const stored = async (area: 'local' | 'session'): Promise<string[]> => Object.keys(await fakeBrowser.storage[area].get(null)).sort();

beforeEach(() => {
  fakeBrowser.reset();
  policy({});
});

test('what the reader had kept leaves the device, and holds until the browser closes', async () => {
  await fakeBrowser.storage.local.set({ settings: { keepReader: true }, reader: READER, sites: SITES });
  policy({ locked: { keepReader: false, keepSites: false } });
  await moveKeptApart();
  expect(await stored('local')).toEqual(['settings']);
  expect(await readSettings()).toMatchObject({ reader: READER, sites: SITES });
});

test('what was in memory is kept where that is settled, and what is kept there already is the newer word', async () => {
  await fakeBrowser.storage.session.set({ reader: READER, sites: SITES });
  await fakeBrowser.storage.local.set({ sites: {} });
  policy({ locked: { keepReader: true, keepSites: true } });
  await moveKeptApart();
  expect(await stored('session')).toEqual([]);
  expect(await readSettings()).toMatchObject({ reader: READER, sites: {} });
});

test('without a word of an organisation nothing is moved or written', async () => {
  await fakeBrowser.storage.local.set({ settings: { keepReader: true }, reader: READER, sites: SITES });
  await moveKeptApart();
  expect([await stored('local'), await stored('session')]).toEqual([['reader', 'settings', 'sites'], []]);
});

test('what the reader chooses while the browser takes its time over the organisation’s word stays where they want it', async () => {
  let answer = (): void => undefined;
  vi.mocked(readPolicy).mockReturnValueOnce(new Promise((resolve) => (answer = () => resolve(policyFrom({})))));
  const moved = moveKeptApart();
  await new Promise((done) => setTimeout(done));
  await fakeBrowser.storage.local.set({ settings: { keepReader: true }, reader: READER });
  answer();
  await moved;
  expect(await stored('local')).toEqual(['reader', 'settings']);
});
