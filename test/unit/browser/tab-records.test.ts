/** What is known of open tabs: where it is kept, and what gives way when memory is full. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, recordedTabs, saveTabRecord, tabRecord, type TabRecord } from '../../../browser/tab-records.ts';
import type { Report } from '../../../core/report.ts';

const record = (url: string): TabRecord => ({ url, report: { page: { url } } as Report, textRead: true, privateWindow: false, loadedAt: null, seenBefore: {} });

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

test('gives up the reports of other tabs when there is no room for a new one', async () => {
  await saveTabRecord(3, record('https://example.org/a'));
  const full = vi.spyOn(fakeBrowser.storage.session, 'set');
  full.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await saveTabRecord(4, record('https://example.org/b'));
  expect(full).toHaveBeenCalledTimes(3);
  expect(await tabRecord(3)).toEqual({ ...record('https://example.org/a'), report: null });
  expect((await tabRecord(4))?.report).not.toBeNull();
});
