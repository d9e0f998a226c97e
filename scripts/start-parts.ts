/** Parts of `npm start`: a server for one saved page, the reader's places, and the report in words. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PanelState } from '../browser/panel-state.ts';
import type { Reader } from '../core/legal/legal.ts';
import type { Report } from '../core/report.ts';
import { until, type Driver, type Tab } from '../test/e2e/driver.ts';
import type { Page } from '../test/e2e/server.ts';

/** A web on which one page exists. */
export function servingOnly(url: string, html: string): (url: URL) => Page {
  const { pathname, host } = new URL(url);
  return (asked) =>
    asked.host === host && asked.pathname === pathname
      ? { status: 200, body: html, headers: {} }
      : { status: 404, body: '<!doctype html><title>Not here</title>', headers: {} };
}

/** Sets where the reader is and what passports they hold, for this run of the browser. */
export async function setReader(driver: Driver, reader: Reader): Promise<void> {
  if (Object.values(reader).every((places) => places.length === 0)) return;
  await driver.inExtension(`(globalThis.browser ?? chrome).storage.session.set({ reader: ${JSON.stringify(reader)} })`);
}

/** The report of the tab with this address, as our own surfaces get it; null when there is none. */
export async function reportShown(driver: Driver, url: string): Promise<Report | null> {
  const own = await driver.openOwn('options');
  // As text: Firefox's driver cuts off what is nested deeply.
  const state = await own.eval<string>(`(async () => {
    const { tabs, runtime } = globalThis.browser ?? chrome;
    const at = (address) => address?.split('#')[0];
    const tab = (await tabs.query({})).find((one) => at(one.url) === at(${JSON.stringify(url)}));
    return JSON.stringify(tab ? await runtime.sendMessage({ to: 'background-from-own', name: 'tabState', payload: tab.id }) : null);
  })()`);
  await own.close();
  const held = JSON.parse(state) as PanelState | null;
  return held?.kind === 'report' ? held.report : null;
}

/** Prints the report that the panel shows, and writes a picture of page and panel. */
export async function printWhatItShows(driver: Driver, tab: Tab, url: string, shot: string): Promise<void> {
  await until(() => tab.inPanel<string>('return root.textContent'), 'the panel', 20_000).catch(() => null);
  const report = await reportShown(driver, url);
  // Only now: what it prints with is made by the build, and a fresh clone has none of that.
  const { printReport } = await import('./inspect/print-report.ts');
  console.log(report ? printReport(report) : 'Caveat found no article and no publisher it knows on this page.');
  await tab.activate();
  mkdirSync(dirname(shot), { recursive: true });
  await tab.screenshot(shot);
  console.log(`Screenshot: ${shot}`);
}
