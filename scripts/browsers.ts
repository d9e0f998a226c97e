/** Finds the browsers that tests and `npm start` drive, and brings a missing one where the platform allows. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall } from './apt.ts';

export type BrowserName = 'chromium' | 'firefox';

// Google's own Chrome is not among them: since version 137 it refuses --load-extension.
const NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const PLACES: Record<BrowserName, string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const DEBIAN: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of a browser that is here already: environment variable CHROMIUM or FIREFOX, then PATH, then the usual places; else null. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[name.toUpperCase()];
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((dir) => NAMES[name].map((file) => join(dir, file)));
  const playwrights = name === 'chromium' ? [chromium.executablePath()] : [];
  return [...onPath, ...PLACES[name], ...playwrights].find((path) => path && existsSync(path)) ?? null;
}

/** Path of the browser, brought if need be: by apt-get as root on Debian, else (Chromium) by Playwright's download. Throws with what to do. */
export function bringBrowser(name: BrowserName): string {
  const here = findBrowser(name);
  if (here) return here;
  if (!aptInstall([DEBIAN[name], 'fonts-liberation', 'fonts-noto-core']) && name === 'chromium') {
    console.log("Downloading Playwright's Chromium ...");
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const brought = findBrowser(name);
  if (brought) return brought;
  throw new Error(
    `No ${name === 'chromium' ? 'Chromium' : 'Firefox'} found and none could be brought. Install it (Debian: sudo apt-get install ${DEBIAN[name]}) ` +
      `or name its program in the environment variable ${name.toUpperCase()}, then run the command again.`,
  );
}
