/** Which files the browser is told to put into pages, and that an update of ours which brings others reaches what is registered. */
import type { Browser } from 'wxt/browser';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepRegistered } from '../../../browser/registered-script.ts';

type Script = Browser.scripting.RegisteredContentScript;
let scripts: Script[] = [];
let updates = 0;

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  updates = 0;
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) => Promise.resolve(scripts.filter(({ id }) => ids.includes(id))),
    registerContentScripts: (more: Script[]) => Promise.resolve(void scripts.push(...more)),
    updateContentScripts: (all: Script[]) => Promise.resolve(void (updates++, (scripts = scripts.map((script) => ({ ...script, ...all.find(({ id }) => id === script.id) }))))),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => Promise.resolve(void (scripts = scripts.filter(({ id }) => !ids.includes(id)))),
  });
});

test('a script stands behind its parts', async () => {
  expect(await keepRegistered('detector', 'detector', true)).toBe(false);
  expect(scripts[0]?.js).toEqual(['host-filter.js', 'detector.js']);
  expect(await keepRegistered('detector', 'detector', true)).toBe(true);
  expect(updates).toBe(0);
});

test('what a version before this one registered alone gets its parts', async () => {
  scripts = [{ id: 'detector', js: ['detector.js'], matches: ['http://*/*'] }];
  expect(await keepRegistered('detector', 'detector', true)).toBe(true);
  expect(scripts[0]?.js).toEqual(['host-filter.js', 'detector.js']);
});

test('the same files under the address of the extension are the same', async () => {
  scripts = [{ id: 'guard-watch', js: ['moz-extension://a/host-filter.js', 'moz-extension://a/guard-watch.js'], matches: ['http://*/*'] }];
  await keepRegistered('guard-watch', 'guard-watch', true);
  expect(updates).toBe(0);
});

test('other addresses are told to the browser', async () => {
  await keepRegistered('guard-frames', 'guard-frames', true, { matches: ['https://a.example/*'], allFrames: true });
  await keepRegistered('guard-frames', 'guard-frames', true, { matches: ['https://a.example/*'], allFrames: true });
  expect(updates).toBe(0);
  await keepRegistered('guard-frames', 'guard-frames', true, { matches: ['https://b.example/*'], allFrames: true });
  expect(scripts[0]?.matches).toEqual(['https://b.example/*']);
});
