/** What our panel in a page may change of the settings. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberFolded, switchSidebarOff } from '../../../browser/page-answers.ts';
import { readSettings } from '../../../browser/settings.ts';

const page = (privateWindow: boolean) => ({ tabId: 1, url: 'https://www.nrk.no/a', privateWindow, frame: null });

beforeEach(() => fakeBrowser.reset());

test('the panel stays folded, and unfolded again, on the pages to come', async () => {
  await rememberFolded(true, page(false));
  expect((await readSettings()).folded).toBe(true);
  await rememberFolded(false, page(false));
  expect((await readSettings()).folded).toBe(false);
});

test('nothing that is pressed in a private window is written down', async () => {
  await rememberFolded(true, page(true));
  await switchSidebarOff(page(true));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect((await readSettings()).folded).toBe(false);
});
