/** Drives Chromium with the built extension, through Playwright and the DevTools protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { bringBrowser } from '../../scripts/browsers.ts';
import { chooseKeys, popupOpen, shortcutPage } from './chromium-keys.ts';
import { newPrivatePage, openSurface, setPrivateAccess } from './chromium-private.ts';
import { LINE, MARKS, PANEL, pathOf, PLACE_OF, pressOf, until, WORD, type Driver, type Key, type OwnPage, type Start, type Tab } from './driver.ts';
import { startProxy } from './proxy.ts';
import { writeChromiumPolicy } from './policies.ts';
import { startServers } from './server.ts';

export async function startChromium({ build, pages, headless, roomOfWindow = !headless, display, proxied = false, policy }: Start): Promise<Driver> {
  const servers = pages ? await startServers(pages) : null;
  const proxy = servers && proxied ? await startProxy(servers) : null;
  const profile = mkdtempSync(join(tmpdir(), 'caveat-chromium-'));
  const extension = build === null ? null : resolve(build);
  const dropPolicy = policy && extension !== null ? writeChromiumPolicy(extension, policy) : null;
  const messages: string[] = [];
  let context: BrowserContext;
  let taken = 0;

  async function launch(): Promise<void> {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: bringBrowser('chromium'),
      headless,
      ignoreHTTPSErrors: servers !== null,
      viewport: roomOfWindow ? null : { width: 1280, height: 900 },
      ...(display === undefined ? {} : { env: { ...(process.env as Record<string, string>), DISPLAY: display } }),
      args: [
        ...(extension === null ? ['--disable-extensions'] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
        ...(servers ? ['--ignore-certificate-errors'] : []),
        ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : servers ? [`--host-resolver-rules=MAP *:80 127.0.0.1:${servers.http}, MAP *:443 127.0.0.1:${servers.https}, EXCLUDE 127.0.0.1`] : []),
        '--no-first-run', '--window-size=1280,1000', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
        '--disable-features=Translate,OptimizationHints,MediaRouter',
      ],
    });
    context.on('page', listen);
    context.pages().forEach(listen);
    if (extension !== null) await worker();
  }
  function listen(page: Page): void {
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`pageerror: ${error.message}`));
  }
  async function worker(): Promise<Worker> {
    return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  }
  async function inWorker<T>(expression: string): Promise<T> {
    // A stopped worker is started by any of our pages; a short message does. Where Chromium ends its process at this very moment, nothing was done and it says
    // so (extension_function_dispatcher.cc): the next worker is asked.
    for (let tries = 1; ; tries++) {
      try {
        return await (await worker()).evaluate(expression);
      } catch (error) {
        if (tries === 20 || !/\bNo SW\b/.test(String(error))) throw error;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }
  const us = { context: () => context, worker };
  const extensionId = async (): Promise<string> => new URL((await worker()).url()).host;

  await launch();
  // Pages that were there before Caveat are left alone until the welcome page was left, so none may be opened before Caveat is there.
  if (extension !== null) await until(() => inWorker<boolean>(`chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html') }).then((tabs) => tabs.length > 0)`), 'the installation');
  /** Kept, since no worker tells it while Caveat is off. */
  let id: string | null = null;
  const driver: Driver = {
    name: 'chromium',
    newTab: async () => tabOf(await context.newPage()),
    async openOwn(name: OwnPage, forUrl) {
      const page = await context.newPage();
      const id = forUrl ? await inWorker<number>(`chrome.tabs.query({ url: ${JSON.stringify(forUrl)} }).then((tabs) => tabs[0].id)`) : null;
      await page.goto(`chrome-extension://${await extensionId()}/${pathOf(name, id)}`);
      return tabOf(page);
    },
    inExtension: inWorker,
    badge: (url) => inWorker(`chrome.tabs.query({ url: ${JSON.stringify(url)} }).then((tabs) => chrome.action.getBadgeText({ tabId: tabs[0].id }))`),
    ownAddress: async () => `chrome-extension://${await extensionId()}/`,
    toolbarTitle: () => inWorker('chrome.action.getTitle({})'),
    pressQuickHide: () => inWorker(`chrome.commands.onCommand.dispatch('quick-hide')`),
    pressForget: () => inWorker(`chrome.commands.onCommand.dispatch('forget')`),
    shortcutPage: () => shortcutPage(us),
    chooseKeys: (command, press) => chooseKeys(us, command, press),
    popupOpen: () => popupOpen(us),
    async openNativePanel() {
      // The panel opens in a click only.
      const page = await context.newPage();
      await page.goto(`chrome-extension://${await extensionId()}/options.html`);
      const windowId = await inWorker<number>('chrome.windows.getLastFocused().then((window) => window.id)');
      await page.evaluate(`addEventListener('click', () => void chrome.sidePanel.open({ windowId: ${windowId} }), { once: true })`);
      await page.mouse.click(5, 5);
      await until(() => driver.nativePanel(), 'the side panel');
      await page.close();
    },
    openOtherPanel: null,
    async nativePanel() {
      const session = await context.newCDPSession(context.pages()[0] as Page);
      const { targetInfos } = await session.send('Target.getTargets');
      await session.detach();
      return targetInfos.find((info) => /^chrome-extension:.*\/(sidepanel|blank)\.html/.test(info.url) && !context.pages().some((page) => page.url() === info.url))?.url ?? null;
    },
    async setSiteAccess(on) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(await extensionId())}, hostAccess: ${JSON.stringify(on ? 'ON_ALL_SITES' : 'ON_CLICK')} })`);
      await page.close();
    },
    async setEnabled(on) {
      id ??= await extensionId();
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`);
      // Any of our pages starts the service worker. One that goes elsewhere by itself would now and then never close.
      if (on) await page.goto(`chrome-extension://${id}/popup.html`);
      await page.close();
    },
    setPrivateAccess: (on) => setPrivateAccess(us, on),
    newPrivateTab: async () => tabOf(await newPrivatePage(us)),
    openSurface: (name, url) => openSurface(us, name, url),
    async giveAccessBack(page, button) {
      await page.eval(`void (chrome.permissions.request = (wanted) => { window.asked = JSON.stringify(wanted); return Promise.resolve(true); })`);
      await page.eval(pressOf(button));
      if ((await page.eval('window.asked')) !== JSON.stringify({ origins: ['http://*/*', 'https://*/*'] })) throw new Error('nothing was asked for');
      await driver.setSiteAccess(true);
    },
    async killBackground() {
      const browser = await context.newCDPSession(context.pages()[0] as Page);
      const { targetInfos } = await browser.send('Target.getTargets');
      const ours = targetInfos.find((info) => info.type === 'service_worker' && info.url.startsWith('chrome-extension://'));
      if (!ours) throw new Error('no service worker to end');
      await browser.send('Target.closeTarget', { targetId: ours.targetId });
      await until(async () => {
        const { targetInfos: left } = await browser.send('Target.getTargets');
        return !left.some((info) => info.targetId === ours.targetId);
      }, 'the end of the service worker');
    },
    async restart() {
      await context.close();
      await launch();
    },
    async stop() {
      await context.close();
      return profile;
    },
    takeLog: () => servers?.log.slice(taken, (taken = servers.log.length)) ?? [],
    takeConnections: () => proxy?.wanted.splice(0) ?? [],
    takeConsole: () => messages.splice(0),
    closed: () => new Promise((done) => context.on('close', () => done())),
    async close() {
      await context.close();
      dropPolicy?.();
      await proxy?.close();
      await servers?.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
  return driver;
}

/** Playwright's names of keys where ours differ. */
const KEYS: Partial<Record<Key, string>> = { copy: 'ControlOrMeta+c', paste: 'ControlOrMeta+v', all: 'ControlOrMeta+a', BackTab: 'Shift+Tab' };

function tabOf(page: Page): Tab {
  let session: CDPSession | null = null;
  const cdp = async (): Promise<CDPSession> => (session ??= await page.context().newCDPSession(page));

  /** The DevTools node of our shadow root, with its mode. */
  async function shadowRoot(tag: string): Promise<{ backendNodeId: number; mode: string } | null> {
    const { root } = await (await cdp()).send('DOM.getDocument', { depth: -1, pierce: true });
    type Node = typeof root;
    const search = (node: Node): Node | null => {
      if (node.nodeName === tag.toUpperCase()) return node;
      for (const child of node.children ?? []) {
        const found = search(child);
        if (found) return found;
      }
      return null;
    };
    const shadow = search(root)?.shadowRoots?.[0];
    return shadow ? { backendNodeId: shadow.backendNodeId, mode: shadow.shadowRootType ?? '' } : null;
  }
  async function inRoot<T>(body: string, tag = PANEL): Promise<T | null> {
    const root = await shadowRoot(tag);
    if (!root) return null;
    const { object } = await (await cdp()).send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await (await cdp()).send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { const root = this; ${body} }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async function clickIn(tag: string, selector: string): Promise<void> {
    const at = await inRoot<{ x: number; y: number }>(PLACE_OF(selector), tag);
    if (!at) throw new Error(`no ${tag} to click in`);
    await page.mouse.click(at.x, at.y);
  }

  return {
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    eval: (expression) => page.evaluate(expression),
    inPanel: (body) => inRoot(body),
    inMarks: (body) => inRoot(body, MARKS),
    inWord: (body) => inRoot(body, WORD),
    inLine: (body) => inRoot(body, LINE),
    clickInLine: (selector) => clickIn(LINE, selector),
    async evalInFrame(url, expression) {
      const frame = page.frames().find((one) => one !== page.mainFrame() && one.url() === url);
      if (!frame) throw new Error(`no frame with ${url}`);
      return frame.evaluate(expression);
    },
    toFront: () => page.bringToFront(),
    panelMode: async () => (await shadowRoot(PANEL))?.mode ?? null,
    async ownWorlds() {
      const worlds = new Set<number>();
      const fresh = await page.context().newCDPSession(page);
      fresh.on('Runtime.executionContextCreated', ({ context }) => context.origin.startsWith('chrome-extension://') && worlds.add(context.id));
      // Enabling reports every world that is there before it answers.
      await fresh.send('Runtime.enable');
      await fresh.detach();
      return worlds.size;
    },
    clickInPanel: (selector) => clickIn(PANEL, selector),
    clickInWord: (selector) => clickIn(WORD, selector),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    clickWith: (how, selector) => page.click(selector, how === 'control' ? { modifiers: ['Control'] } : { button: how === 'menu' ? 'right' : 'middle' }),
    pressInFrame: (_url, key) => page.keyboard.press(KEYS[key] ?? key),
    clickInFrame: (frame, _url, selector) => page.frameLocator(frame).locator(selector).click(),
    async tap(selector) {
      const box = await page.locator(selector).boundingBox();
      if (!box) throw new Error(`no ${selector} to touch`);
      const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      await (await cdp()).send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await (await cdp()).send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    async drag(from, to) {
      await page.hover(from);
      await page.mouse.down();
      await page.hover(to);
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(KEYS[key] ?? key),
    activate: () => page.bringToFront(),
    chooseFile: (selector, file) => page.setInputFiles(selector, file),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}
