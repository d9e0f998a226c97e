/** What is known of open tabs: where it is kept, and what gives way for new. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAllTabs, forgetLeft, forgetTab, onTabRecordsChanged, recordedTabs, REPORTS, saveTabRecord, tabRecord, type TabRecord } from '../../../browser/tab-records.ts';
import type { Report } from '../../../core/report.ts';

const record = (url: string): TabRecord => ({ url, report: { page: { url } } as Report, head: null, textRead: true, privateWindow: false, loadedAt: null, seenBefore: {} });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('is kept in memory and never on the device', async () => {
  await saveTabRecord(3, record('https://example.org/a'));
  expect(await recordedTabs()).toEqual([3]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetTab(3);
  expect(await tabRecord(3)).toBeNull();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('a page that was left is forgotten, and not the next one of its tab, which may be on record before the word of that comes', async () => {
  await saveTabRecord(3, record('https://example.org/b'));
  await forgetLeft(3, 'https://example.org/a');
  expect((await tabRecord(3))?.url).toBe('https://example.org/b');
  await forgetLeft(3, 'https://example.org/b#part');
  expect(await tabRecord(3)).toBeNull();
});

test('no report stands in storage, which tells all who listen whatever is in it', async () => {
  await saveTabRecord(3, record('https://example.org/a'));
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('report');
  expect(await tabRecord(3)).toEqual(record('https://example.org/a'));
});

test('each saving is heard of, also when it says the same', async () => {
  const heard = vi.fn();
  onTabRecordsChanged(heard);
  await saveTabRecord(3, record('https://example.org/a'));
  const [first] = Object.values(await fakeBrowser.storage.session.get(null));
  await saveTabRecord(3, record('https://example.org/a'));
  expect(Object.values(await fakeBrowser.storage.session.get(null))).not.toEqual([first]);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a background that was ended knows the page and not the report', async () => {
  await saveTabRecord(3, record('https://example.org/a'));
  vi.resetModules();
  const later = await import('../../../browser/tab-records.ts');
  expect(await later.tabRecord(3)).toEqual({ ...record('https://example.org/a'), report: null });
});

test('a report goes with the record that it was saved with', async () => {
  await saveTabRecord(3, record('https://example.org/a'));
  await fakeBrowser.storage.session.clear();
  expect(await tabRecord(3)).toBeNull();
  await fakeBrowser.storage.session.set({ 'tab:3': { ...record('https://example.org/b'), report: undefined, saved: 'by another' } });
  expect((await tabRecord(3))?.report).toBeNull();
  await saveTabRecord(3, record('https://example.org/a'));
  await saveTabRecord(4, record('https://example.org/b'));
  await forgetAllTabs();
  expect(await recordedTabs()).toEqual([]);
});

test('gives up the oldest report for a new one, and no other', async () => {
  for (let tabId = 1; tabId <= REPORTS; tabId++) await saveTabRecord(tabId, record(`https://example.org/${tabId}`));
  await saveTabRecord(1, record('https://example.org/again'));
  await saveTabRecord(REPORTS + 1, record('https://example.org/new'));
  expect((await tabRecord(2))?.report).toBeNull();
  for (const tabId of [1, 3, REPORTS + 1]) expect((await tabRecord(tabId))?.report, String(tabId)).not.toBeNull();
});
