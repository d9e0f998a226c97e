/** Where it is kept which laws' notices were seen, and what takes it away. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markSeen, moveSeenLaws, seenLaws } from '../../../browser/seen-laws.ts';
import { changeSettings, forgetEverything, readSettings } from '../../../browser/settings.ts';
import { saveTabRecord } from '../../../browser/tab-records.ts';
import { changesByLaw, type SeenLaw } from '../../../core/legal/seen.ts';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';
import { applies, elsewhere, mayApply } from '../../components/model-case.ts';

const LAW = 'ru-undesirable-organization';
const open = (tabId: number, report = applies, privateWindow = false): Promise<void> => saveTabRecord(tabId, { url: report.page.url, report, head: null, textRead: true, privateWindow, loadedAt: null, seenBefore: {} });
const seen = async (): Promise<string[]> => Object.keys(await seenLaws(await readSettings()));
const onDevice = async (): Promise<string> => JSON.stringify(await fakeBrowser.storage.local.get(null));

beforeEach(() => fakeBrowser.reset());

test('in memory at first: nothing of it on the device', async () => {
  await open(1);
  await markSeen(1);
  expect(await seen()).toEqual([LAW]);
  expect(await onDevice()).toBe('{}');
  expect(changesByLaw(await seenLaws(await readSettings()), applies.legal.notices)).toEqual({ [LAW]: [] });
});

test('on the device if the reader says so, and then without page, site or publisher', async () => {
  await open(1);
  await markSeen(1);
  await changeSettings({ keepSeen: true });
  await moveSeenLaws();
  expect(await seen()).toEqual([LAW]);
  const kept = await onDevice();
  expect(kept).toContain(LAW);
  expect(kept).not.toMatch(/rferl|helsinki|http|Radio/i);
  expect(await fakeBrowser.storage.session.get('seenLaws')).toEqual({});
});

test('off the device again when the reader changes their mind, and all of it when they forget', async () => {
  await changeSettings({ keepSeen: true });
  await open(1);
  await markSeen(1);
  expect(await onDevice()).toContain(LAW);
  await changeSettings({ keepSeen: false });
  await moveSeenLaws();
  expect(await onDevice()).not.toContain(LAW);
  expect(await seen()).toEqual([LAW]);
  await forgetEverything();
  expect(await seen()).toEqual([]);
});

test('nothing of a private window, of a notice that reaches nobody here, or of a tab that is gone', async () => {
  await open(1, applies, true);
  await open(2, elsewhere);
  for (const tab of [1, 2, 3]) await markSeen(tab);
  expect(await seen()).toEqual([]);
});

test('nothing of what the reader chose not to be shown, until they are shown it', async () => {
  await changeSettings({ sites: { [applies.page.host.replace('www.', '')]: { warnings: false } } });
  await open(1);
  await markSeen(1);
  expect(await seen()).toEqual([]);
  await changeSettings({ sites: {}, detail: 'applies' });
  await open(2, { ...mayApply, reader: { ...mayApply.reader, at: ['NO'] } });
  await markSeen(2);
  expect(await seen()).toEqual([]);
  await changeSettings({ detail: 'may-apply' });
  await markSeen(2);
  expect(await seen()).toEqual([LAW]);
});

/** What the settings say of each value that is kept of a law. */
const SAID: Record<keyof SeenLaw, [string, string]> = {
  scope: ['whether it applied to you or might', 'касался он вас или мог касаться'],
  state: ['whether it was in force', 'действовал ли'],
  stale: ['past review', 'прошёл ли срок проверки'],
  outcomes: ['what each act could come to', 'чем могло обернуться каждое действие'],
  details: ['a check number of the rest', 'контрольное число остального'],
};

test('the settings say all that is kept of a law, and nothing else is', async () => {
  await open(1);
  await markSeen(1);
  const [kept] = Object.values(await seenLaws(await readSettings()));
  expect(Object.keys(kept as SeenLaw).sort()).toEqual(Object.keys(SAID).sort());
  for (const [english, russian] of Object.values(SAID)) {
    expect(en.options.what.keepSeenText).toContain(english);
    expect(ru.options.what.keepSeenText).toContain(russian);
  }
});
