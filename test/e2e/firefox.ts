/** Drives Firefox with the built extension, through WebDriver BiDi. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bringBrowser } from '../../scripts/browsers.ts';
import { LINE, MARKS, PANEL, pathOf, PLACE_OF, until, WORD, type Driver, type Key, type OwnPage, type Start, type Tab } from './driver.ts';
import { chooseKeys, popupOpen, shortcutPage } from './firefox-keys.ts';
import { newPrivateContext, openSurface, setPrivateAccess } from './firefox-private.ts';
import { launchBidi, type Bidi } from './firefox-bidi.ts';
import { ownWorlds } from './firefox-worlds.ts';
import { startProxy } from './proxy.ts';
import { writeFirefoxPolicy } from './policies.ts';
import { startServers } from './server.ts';

const ID = 'caveat@caveat.invalid';
const UUID = '5d3a8f16-7c1e-4a7b-9a52-1f0c6f3d2b10';

const SIDEBAR = 'caveat_caveat_invalid-sidebar-action';

/** Presses a key in the browser's window with Ctrl and Shift held down. The processor is what Firefox offers for keys that come from outside. */
const pressInWindow = (key: string, code: string, keyCode: number): string => `(() => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const keys = [['Control', 'ControlLeft', 17], ['Shift', 'ShiftLeft', 16], ${JSON.stringify([key, code, keyCode])}].map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) processor.keydown(key);
  for (const key of keys.toReversed()) processor.keyup(key);
})()`;

export async function startFirefox({ build, pages, headless, display, proxied = false, policy }: Start): Promise<Driver> {
  const servers = pages ? await startServers(pages) : null;
  const proxy = servers && proxied ? await startProxy(servers) : null;
  const profile = mkdtempSync(join(tmpdir(), 'caveat-firefox-'));
  const messages: string[] = [];
  if (policy) writeFirefoxPolicy(profile, ID, policy);
  let bidi: Bidi;
  let taken = 0;

  async function launch(): Promise<void> {
    bidi = await launchBidi(bringBrowser('firefox'), profile, headless, {
      ...(proxy
        ? {
            'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy.port,
            'network.proxy.no_proxies_on': '', 'network.proxy.allow_hijacking_localhost': true, 'network.proxy.failover_direct': false,
          }
        : {}),
      ...(servers && !proxy ? { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `80=${servers.http};443=${servers.https}` } : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    }, { ...(policy ? { HOME: profile } : {}), ...(display === undefined ? {} : { DISPLAY: display }) });
    await bidi.on('log.entryAdded', (entry) => messages.push(`${entry.level}: ${entry.text}`));
    if (build !== null) await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(build) } });
  }

  async function openTab(): Promise<string> {
    // In the window that was there first: a private one may have come to the front.
    const { contexts } = await bidi.send('browsingContext.getTree', {});
    return (await bidi.send('browsingContext.create', { type: 'tab', referenceContext: contexts[0].context })).context;
  }
  async function openOwnContext(path: string): Promise<string> {
    const context = await openTab();
    await bidi.send('browsingContext.navigate', { context, url: `moz-extension://${UUID}/${path}`, wait: 'none' });
    await until(() => bidi.eval(context, `document.readyState === 'complete' && location.protocol === 'moz-extension:'`), `our page ${path}`);
    return context;
  }
  /** Evaluates in a page of ours that is opened for this and closed again. */
  async function inExtension<T>(expression: string): Promise<T> {
    const context = await openOwnContext('icon/normal-16.png');
    try {
      return await bidi.eval(context, expression);
    } finally {
      await bidi.send('browsingContext.close', { context });
    }
  }
  /** Evaluates in the browser's own window. */
  async function inBrowser<T>(expression: string): Promise<T> {
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return bidi.eval(contexts[0].context, expression);
  }
  const tabId = (url: string): Promise<number> => inExtension(`browser.tabs.query({ url: ${JSON.stringify(url)} }).then((tabs) => tabs[0].id)`);

  await launch();
  // Pages that were there before Caveat are left alone until the welcome page was left, so none may be opened before Caveat is there.
  if (build !== null) await until(() => inExtension<boolean>(`browser.tabs.query({ url: browser.runtime.getURL('/welcome.html') }).then((tabs) => tabs.length > 0)`), 'the installation');
  return {
    name: 'firefox',
    newTab: async () => tabOf(() => bidi, await openTab()),
    async openOwn(name: OwnPage, forUrl) {
      return tabOf(() => bidi, await openOwnContext(pathOf(name, forUrl ? await tabId(forUrl) : null)));
    },
    inExtension,
    badge: (url) => inExtension(`browser.tabs.query({ url: ${JSON.stringify(url)} }).then((tabs) => browser.action.getBadgeText({ tabId: tabs[0].id }))`),
    ownAddress: () => Promise.resolve(`moz-extension://${UUID}/`),
    toolbarTitle: () => inExtension('browser.action.getTitle({})'),
    pressQuickHide: () => inBrowser(pressInWindow(' ', 'Space', 32)),
    async pressForget() {
      await inExtension(`browser.commands.update({ name: 'forget', shortcut: 'Ctrl+Shift+F9' })`);
      await inBrowser(pressInWindow('F9', 'F9', 120));
    },
    shortcutPage: () => shortcutPage(inBrowser),
    chooseKeys: (command, press) => chooseKeys(inBrowser, command, press),
    popupOpen: () => popupOpen(inBrowser),
    openNativePanel: () => inBrowser(`SidebarController.show(${JSON.stringify(SIDEBAR)}).then(() => null)`),
    openOtherPanel: () => inBrowser(`SidebarController.show('viewBookmarksSidebar').then(() => null)`),
    nativePanel: () => inBrowser(`SidebarController.isOpen && SidebarController.currentID === ${JSON.stringify(SIDEBAR)} ? SidebarController.browser.contentDocument.querySelector('browser')?.currentURI.spec ?? 'about:blank' : null`),
    setSiteAccess: (on) =>
      inBrowser(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
        await ExtensionPermissions.${on ? 'add' : 'remove'}(${JSON.stringify(ID)}, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension);
      })()`),
    setPrivateAccess: (on) => setPrivateAccess(bidi, ID, on),
    newPrivateTab: async () => tabOf(() => bidi, await newPrivateContext(bidi)),
    openSurface: (name, url) => openSurface(bidi, name, url, { address: `moz-extension://${UUID}/`, sidebar: SIDEBAR, inExtension }),
    async giveAccessBack(page, button) {
      // A real click: Firefox asks for access in none else.
      await page.eval(`void [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(button)}).focus()`);
      await page.press('Enter');
    },
    async setEnabled(on) {
      await inBrowser(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(ID)});
        await addon.${on ? 'enable' : 'disable'}();
      })()`);
    },
    async killBackground() {
      await inBrowser(`WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.terminateBackground()`);
    },
    async restart() {
      await bidi.close();
      await launch();
    },
    async stop() {
      await bidi.close();
      return profile;
    },
    takeLog: () => servers?.log.slice(taken, (taken = servers.log.length)) ?? [],
    takeConnections: () => proxy?.wanted.splice(0) ?? [],
    takeConsole: () => messages.splice(0),
    closed: () => bidi.closed,
    async close() {
      await bidi.close();
      await proxy?.close();
      await servers?.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** WebDriver's names of keys, those held together in one list. */
const COMMAND = process.platform === 'darwin' ? '\uE03D' : '\uE009';
const KEYS: Record<Key, string[]> = {
  Enter: ['\uE007'], Tab: ['\uE004'], BackTab: ['\uE008', '\uE004'], Escape: ['\uE00C'], Space: [' '], Backspace: ['\uE003'], a: ['a'], l: ['l'], t: ['t'],
  copy: [COMMAND, 'c'], paste: [COMMAND, 'v'], all: [COMMAND, 'a'],
};

/** In pixels of the page's window. */
type Place = { x: number; y: number };

function tabOf(client: () => Bidi, context: string): Tab {
  /** The BiDi handle of our shadow root, with its mode. */
  async function shadowRoot(tag: string): Promise<{ sharedId: string; mode: string } | null> {
    const { nodes } = await client().send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: tag },
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const shadow = nodes[0]?.value?.shadowRoot;
    return shadow ? { sharedId: shadow.sharedId, mode: shadow.value?.mode ?? '' } : null;
  }
  async function inRoot<T>(body: string, tag = PANEL): Promise<T | null> {
    const root = await shadowRoot(tag);
    return root ? client().call(context, `(root) => { ${body} }`, [{ sharedId: root.sharedId }]) : null;
  }

  async function point(pointerType: 'mouse' | 'touch', actions: object[], where = context): Promise<void> {
    await client().send('browsingContext.activate', { context });
    await client().send('input.performActions', { context: where, actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }] });
  }
  const pressAt = (at: Place): Promise<void> => point('mouse', [{ type: 'pointerMove', ...at }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  async function keyPress(key: Key, where = context): Promise<void> {
    await client().send('browsingContext.activate', { context });
    await client().send('input.performActions', { context: where, actions: [{ type: 'key', id: 'keys', actions: KEYS[key].flatMap((value) => ({ type: 'keyDown', value })).concat(KEYS[key].toReversed().map((value) => ({ type: 'keyUp', value }))) }] });
  }
  const placeOf = async (selector: string): Promise<Place> =>
    (await client().eval(
      context,
      `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView({ block: 'nearest' }); const r = e.getBoundingClientRect(); return { x: Math.round(r.x + r.width / 2), y: Math.round(r.y + r.height / 2) }; })()`,
    )) as Place;

  /** The context of a frame of this tab. */
  async function frameWith(url: string): Promise<string> {
    const { contexts } = await client().send('browsingContext.getTree', { root: context });
    const frame = contexts[0]?.children?.find((one: { url: string }) => one.url === url);
    if (!frame) throw new Error(`no frame with ${url}`);
    return frame.context as string;
  }

  async function clickIn(tag: string, selector: string): Promise<void> {
    const at = await inRoot<{ x: number; y: number }>(PLACE_OF(selector), tag);
    if (!at) throw new Error(`no ${tag} to click in`);
    await pressAt(at);
  }

  return {
    async goto(url) {
      await client().send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    eval: (expression) => client().eval(context, expression),
    inPanel: (body) => inRoot(body),
    inMarks: (body) => inRoot(body, MARKS),
    inWord: (body) => inRoot(body, WORD),
    inLine: (body) => inRoot(body, LINE),
    clickInLine: (selector) => clickIn(LINE, selector),
    evalInFrame: async (url, expression) => client().eval(await frameWith(url), expression),
    async toFront() {
      await client().send('browsingContext.activate', { context });
    },
    panelMode: async () => (await shadowRoot(PANEL))?.mode ?? null,
    ownWorlds: () => ownWorlds(client(), context, ID),
    clickInPanel: (selector) => clickIn(PANEL, selector),
    clickInWord: (selector) => clickIn(WORD, selector),
    async type(text) {
      await client().send('browsingContext.activate', { context });
      await client().send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions: [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }] });
    },
    click: async (selector) => pressAt(await placeOf(selector)),
    async clickWith(how, selector) {
      const at = await placeOf(selector);
      const button = { control: 0, middle: 1, menu: 2 }[how];
      const keys = (type: 'keyDown' | 'keyUp'): Promise<unknown> | null => (how === 'control' ? client().send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions: [{ type, value: '\uE009' }] }] }) : null);
      await keys('keyDown');
      await point('mouse', [{ type: 'pointerMove', ...at }, { type: 'pointerDown', button }, { type: 'pointerUp', button }]);
      await keys('keyUp');
    },
    async clickInFrame(frame, url, selector) {
      await client().eval(context, `document.querySelector(${JSON.stringify(frame)}).scrollIntoView({ block: 'nearest' })`);
      // A frame of another site is a process of its own: what is sent to the page does not reach it.
      const inside = await frameWith(url);
      const at = (await client().eval(inside, `(() => { const root = document; ${PLACE_OF(selector)} })()`)) as Place;
      await point('mouse', [{ type: 'pointerMove', ...at }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }], inside);
    },
    async pressInFrame(url, key) {
      await keyPress(key, await frameWith(url));
    },
    async tap(selector) {
      await point('touch', [{ type: 'pointerMove', ...(await placeOf(selector)) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async drag(from, to) {
      const [start, end] = [await placeOf(from), await placeOf(to)];
      await point('mouse', [{ type: 'pointerMove', ...start }, { type: 'pointerDown', button: 0 }, { type: 'pointerMove', ...end }, { type: 'pointerUp', button: 0 }]);
    },
    press: (key) => keyPress(key),
    activate: () => client().send('browsingContext.activate', { context }),
    async chooseFile(selector, file) {
      const { nodes } = await client().send('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector } });
      await client().send('input.setFiles', { context, element: { sharedId: nodes[0].sharedId }, files: [file] });
    },
    async screenshot(file) {
      const { data } = await client().send('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await client().send('browsingContext.close', { context });
    },
  };
}
