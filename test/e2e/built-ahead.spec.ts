/** Pages that Chrome builds before the reader goes there, as it does with what is typed into the address bar. */
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startBareChromium } from './bare-chromium.ts';
import { until } from './driver.ts';
import { RUSSIAN_IN_RUSSIA, settle } from './reader.ts';
import { startServers } from './server.ts';
import { BUILDS_AHEAD, MODEL_CASE, pageFor } from './sites.ts';

test('a page that was built ahead gets its word and its panel once the reader goes there', async ({}, { project }) => {
  test.skip(project.name === 'firefox', 'Firefox builds no page ahead');
  const servers = await startServers(pageFor);
  const browser = await startBareChromium(servers, resolve('.output/chrome-mv3'));
  try {
    // Once it is there the next tab opens in front of it; a tab behind goes nowhere.
    await until(() => browser.inExtension<boolean>(`chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html'), status: 'complete' }).then((tabs) => tabs.length > 0)`), 'the welcome page');
    // Into a page that is being built when our scripts are registered, the browser puts none of them.
    await until(() => browser.inExtension<boolean>(`chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 1)`), 'the scripts to be registered');
    await browser.inExtension(`chrome.storage.session.set({ reader: ${JSON.stringify(RUSSIAN_IN_RUSSIA)} })`);
    await browser.open(BUILDS_AHEAD);
    await until(async () => servers.log.some(({ url }) => url === MODEL_CASE), 'the page to be built');
    await settle();
    const word = `chrome.tabs.query({ url: 'https://www.rferl.org/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
    const inTab = <T>(body: string): Promise<T> => browser.inExtension(`chrome.tabs.query({ url: 'https://www.rferl.org/*' }).then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => ${body} })).then(([{ result }]) => result)`);
    await inTab(`document.querySelector('a').click()`);
    await until(() => inTab<boolean>(`location.href === ${JSON.stringify(MODEL_CASE)} && document.querySelector('caveat-panel') !== null`), 'the panel');
    await until(() => browser.inExtension(word), 'the badge');
    expect(await inTab<number>(`performance.getEntriesByType('navigation')[0].activationStart`), 'built ahead').toBeGreaterThan(0);
  } finally {
    await browser.close();
    await servers.close();
  }
});
