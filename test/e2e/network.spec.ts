/** Nothing leaves the browser for us: a session of fifty pages through a proxy, with and without Caveat, asks for the very same. */
import { readFileSync } from 'node:fs';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { ownPageWith, settle } from './reader.ts';
import { article } from './sites.ts';
import { expect, test } from './test.ts';
import type { RecordIndex } from '../../core/record-index.ts';

/** Twenty-five hosts of listed publishers, and as many that nobody knows. */
function fiftyPages(): string[] {
  const { publishers } = JSON.parse(readFileSync('public/records.json', 'utf8')) as RecordIndex;
  const hosts = Object.values(publishers).flatMap(({ hosts }) => hosts.slice(0, 1)).map(({ host }) => host);
  const listed = hosts.filter((_, at) => at % Math.floor(hosts.length / 25) === 0).slice(0, 25);
  return listed.flatMap((host, at) => [`https://${host}/2026/11/a-story-${at}.html`, `https://www.made-up-paper-${at}.example/2026/11/a-story-${at}.html`]);
}

/** Hosts that the browsers themselves call at a start, with or without us, switched off as far as they can be: updates, time, accounts, their own settings. */
const BROWSERS_OWN = {
  chromium: ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com', 'optimizationguide-pa.googleapis.com', 'content-autofill.googleapis.com', 'www.google.com', 'edgedl.me.gvt1.com', 'redirector.gvt1.com'],
  firefox: ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net', 'firefox-settings-attachments.cdn.mozilla.net', 'aus5.mozilla.org', 'ads.mozilla.org', 'merino.services.mozilla.com', 'incoming.telemetry.mozilla.org'],
};

type Session = { asked: string[]; wanted: string[] };

/** Start, fifty pages, a restart, another page; `use` is what the reader does with Caveat in between. */
async function session(driver: Driver, use: () => Promise<void>): Promise<Session> {
  const lap = (w: string): void => console.log(driver.name, w, Math.round(performance.now()));
  lap('start');
  const left = fiftyPages();
  await Promise.all(Array.from({ length: 5 }, async () => {
    const tab = await driver.newTab();
    for (let url = left.pop(); url; url = left.pop()) await tab.goto(url);
    await settle();
    await tab.close();
  }));
  lap('pages');
  await use();
  lap('used');
  await driver.restart();
  const after = await driver.newTab();
  await after.goto('https://www.rferl.org/a/after-a-restart/1.html');
  await settle();
  lap('restarted');
  const own = BROWSERS_OWN[driver.name];
  const asked = driver.takeLog().filter(({ url }) => !url.endsWith('/favicon.ico') && !own.includes(new URL(url).hostname)).map(({ method, url }) => `${method} ${url}`);
  const wanted = driver.takeConnections().filter((address) => !own.includes(address.split(':')[0] as string));
  await driver.close();
  return { asked: [...new Set(asked)].sort(), wanted: [...new Set(wanted)].sort() };
}

test('install, start, fifty pages, all of our pages, a change of settings: no request that would not have been made without us', async ({}, info) => {
  test.setTimeout(240_000);
  const firefox = info.project.name === 'firefox';
  const start = (build: string | null): Promise<Driver> =>
    (firefox ? startFirefox : startChromium)({ build, pages: (url) => ({ status: 200, body: article('A Made-Up Story', url.hostname), headers: {} }), headless: true, proxied: true });
  const without = await session(await start(null), () => Promise.resolve());
  const driver = await start(firefox ? '.output/firefox-mv3' : '.output/chrome-mv3');
  const withUs = await session(driver, async () => {
    const shown = 'https://www.rferl.org/a/in-front/1.html';
    const tab = await driver.newTab();
    await tab.goto(shown);
    for (const [page, words] of [['popup', 'On rferl.org'], ['sidepanel', 'Publisher'], ['welcome', 'Let the reader beware'], ['known', 'publishers on record'], ['options', 'Places and passports']] as const) {
      const own = await driver.openOwn(page, page === 'popup' || page === 'sidepanel' ? shown : undefined);
      await ownPageWith(own, words);
      if (page === 'options') await own.eval(`document.querySelector('input[type=checkbox], input[type=radio]:not(:checked)').click()`);
      await settle();
      await own.close();
    }
  });
  expect(withUs.asked.filter((line) => !without.asked.includes(line))).toEqual(['GET https://www.rferl.org/a/in-front/1.html']);
  expect(without.asked.filter((line) => !withUs.asked.includes(line))).toEqual([]);
  console.log(without.asked.filter((line) => !fiftyPages().some((url) => line.endsWith(url))));
  expect(without.asked, 'the servers saw the pages').toHaveLength(51);
  expect(withUs.wanted).toEqual(without.wanted);
  expect(withUs.wanted, 'the proxy saw the pages').toHaveLength(51);
});
