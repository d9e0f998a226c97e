/** Parts of `npm start`: a server for one saved page, the reader's places, and the report in words. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reader } from '../core/legal/legal.ts';
import type { Report } from '../core/report.ts';
import { until, type Driver, type Tab } from '../test/e2e/driver.ts';
import type { Page } from '../test/e2e/server.ts';
import { printReport } from './inspect/print-report.ts';

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

/** Prints the report that the panel shows, and writes a picture of page and panel. */
export async function printWhatItShows(driver: Driver, tab: Tab, url: string, shot: string): Promise<void> {
  const shown = await until(() => tab.inPanel<string>('return root.textContent'), 'the panel', 20_000).catch(() => null);
  const report = await driver.inExtension<string | null>(
    `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => { const held = Object.values(all).find((v) => v?.report && v.textRead && v.url.split('#')[0] === ${JSON.stringify(url.split('#')[0])}); return held ? JSON.stringify(held.report) : null; })`,
  );
  if (!shown || !report) console.log('Caveat found no article and no publisher it knows on this page.');
  else console.log(printReport(JSON.parse(report) as Report));
  mkdirSync(dirname(shot), { recursive: true });
  await tab.screenshot(shot);
  console.log(`Screenshot: ${shot}`);
}
