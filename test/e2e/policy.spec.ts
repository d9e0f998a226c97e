/** What an organisation sets for its browsers: presets that the reader may change, and locks that they see and can't. */
import { test as base, expect } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { until } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { ownPageWith } from './reader.ts';
import { pageFor } from './sites.ts';

const policy = { organisation: 'Harbour Press Union', preset: { theme: 'dark', textSize: 1.25 }, locked: { surface: 'panel', parts: { warnings: true } } };

base('presets hold until the reader changes them, and what is locked stays', async ({}, info) => {
  base.setTimeout(120_000);
  const start = { pages: pageFor, headless: true, policy };
  const driver = info.project.name === 'firefox' ? await startFirefox({ ...start, build: '.output/firefox-mv3' }) : await startChromium({ ...start, build: '.output/chrome-mv3' });
  try {
    const managed = await driver.inExtension<string>(`(globalThis.browser ?? chrome).storage.managed.get(null).then((all) => JSON.stringify(all), () => '{}')`);
    base.skip(driver.name === 'chromium' && managed === '{}', 'Chromium reads policies from a folder of the machine, in which this user may not write');
    const options = await driver.openOwn('options');
    const said = await ownPageWith(options, 'Some of this is set by Harbour Press Union.');
    expect(said).toContain('2 settings can’t be changed here');
    const inSection = <T>(expression: string): Promise<T> => options.eval(`(() => { const at = (s) => document.querySelector(s); return ${expression}; })()`);
    expect(await inSection('document.querySelectorAll("#where input[name=surface]:disabled").length')).toBe(2);
    expect(await inSection(`at('.cv').dataset.theme`)).toBe('dark');
    expect(await inSection(`at('.cv').style.getPropertyValue('--text')`)).toBe('1.25');

    // The reader's own word is stronger than a preset, and not than a lock, even when it is written behind the page's back.
    await driver.inExtension(`(globalThis.browser ?? chrome).storage.local.set({ settings: { theme: 'light', surface: 'in-page', parts: { warnings: false } } })`);
    await until(async () => (await inSection(`at('.cv').dataset.theme`)) === 'light', 'the reader’s theme');
    expect(await inSection(`[...document.querySelectorAll('#where input[name=surface]')].map((i) => i.checked).join()`)).toBe('false,true');
    expect(await inSection(`[...document.querySelectorAll('#what [role=switch]')].map((i) => i.checked + '/' + i.disabled)[2]`)).toBe('true/true');

    await options.eval(`[...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Forget everything').click()`);
    await options.eval(`[...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Forget').click()`);
    await until(async () => (await inSection(`at('.cv').dataset.theme`)) === 'dark', 'the preset, which outlives the reader’s own settings');
  } finally {
    await driver.close();
  }
});
