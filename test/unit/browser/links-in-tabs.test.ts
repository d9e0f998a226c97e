/** For which pages the browser is told to put our script for links into them, and what of it stands in the browser's own files. */
import type { Browser } from 'wxt/browser';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLinksRegistered } from '../../../browser/links-in-tabs.ts';
import { changeSettings, changeSiteSwitch } from '../../../browser/settings.ts';

type Script = Browser.scripting.RegisteredContentScript;
const ALL = ['http://*/*', 'https://*/*'];
const NRK = ['*://nrk.no/*', '*://www.nrk.no/*'];
const BBC = ['*://bbc.com/*', '*://www.bbc.com/*'];
let scripts: Script[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) => Promise.resolve(scripts.filter(({ id }) => ids.includes(id))),
    registerContentScripts: (more: Script[]) => Promise.resolve(void scripts.push(...more)),
    updateContentScripts: (all: Script[]) => Promise.resolve(void (scripts = scripts.map((script) => ({ ...script, ...all.find(({ id }) => id === script.id) })))),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => Promise.resolve(void (scripts = scripts.filter(({ id }) => !ids.includes(id)))),
  });
});

const registered = async (): Promise<{ kept: string[]; forgotten: string[] }> => {
  await keepLinksRegistered();
  const pages = (onDevice: boolean): string[] => scripts.filter(({ persistAcrossSessions }) => persistAcrossSessions === onDevice).flatMap(({ matches = [] }) => matches);
  return { kept: pages(true), forgotten: pages(false) };
};

test('nowhere until the reader chooses', async () => {
  expect(await registered()).toEqual({ kept: [], forgotten: [] });
});

test('single sites never stand in the browser’s files, whether or not their list is kept', async () => {
  await changeSettings({ sites: { 'nrk.no': { links: true }, 'dw.com': { sidebar: false } } });
  expect(await registered()).toEqual({ kept: [], forgotten: NRK });
  await changeSiteSwitch('bbc.com', { links: true }, { privateWindow: true });
  expect(await registered()).toEqual({ kept: [], forgotten: [...NRK, ...BBC] });
  await changeSettings({ keepSites: false });
  expect(await registered()).toEqual({ kept: [], forgotten: [...NRK, ...BBC] });
  await changeSettings({ sites: {} });
  expect(await registered()).toEqual({ kept: [], forgotten: BBC });
});

test('all sites do, which name none; and what an earlier version left there of single ones is taken back', async () => {
  scripts = [{ id: 'caveat-links', js: ['reading.js', 'links.js'], matches: NRK, persistAcrossSessions: true }];
  await changeSettings({ sites: { 'nrk.no': { links: true } } });
  expect(await registered()).toEqual({ kept: [], forgotten: NRK });
  await changeSettings({ links: 'always' });
  expect(await registered()).toEqual({ kept: ALL, forgotten: [] });
  await changeSettings({ links: 'off' });
  expect(await registered()).toEqual({ kept: [], forgotten: [] });
});
