/** Firefox's private windows, and our surfaces in them. */
import { isSurface, PEEK, until, type Surface, type SurfaceName } from './driver.ts';
import type { Bidi } from './firefox-bidi.ts';

/** The browser's window, as it is seen from within, that shows this tab. */
async function chromeOf(bidi: Bidi, isIt: string): Promise<string> {
  return until(async () => {
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    for (const { context } of contexts) if (await bidi.eval(context, isIt)) return context as string;
    return null;
  }, 'the browser’s window');
}

/** As the reader does on Firefox's page about add-ons. The add-on is loaded anew by that. */
export async function setPrivateAccess(bidi: Bidi, id: string, on: boolean): Promise<void> {
  await bidi.eval(
    await chromeOf(bidi, 'true'),
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.${on ? 'add' : 'remove'}(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    })()`,
  );
  await until(() => chromeOf(bidi, `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.privateBrowsingAllowed === ${on}`), 'the add-on to be loaded anew');
}

/** The tab of a private window that is opened for it. */
export async function newPrivateContext(bidi: Bidi): Promise<string> {
  const tabs = async (): Promise<string[]> => (await bidi.send('browsingContext.getTree', {})).contexts.map(({ context }: { context: string }) => context);
  const before = await tabs();
  await bidi.eval(await chromeOf(bidi, 'true'), `void OpenBrowserWindow({ private: true })`);
  const context = await until(async () => (await tabs()).find((one) => !before.includes(one)), 'the private window');
  // Its first page is still on its way, and would get in the way of the next.
  await until(() => bidi.eval(context, `location.href === 'about:privatebrowsing' && document.readyState === 'complete'`), 'the first page of the private window');
  return context;
}

/** Opens a surface in the private window that shows this address, and looks at it from another page of ours in that window: from an ordinary one it can't be seen. */
export async function openSurface(bidi: Bidi, name: SurfaceName, url: string, own: { address: string; sidebar: string; inExtension: <T>(expression: string) => Promise<T> }): Promise<Surface> {
  const [windowId, private_] = await own.inExtension<[number, boolean]>(`browser.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => [tab.windowId, tab.incognito])`);
  if (!private_) throw new Error('no private window');
  const before: string[] = (await bidi.send('browsingContext.getTree', {})).contexts.map(({ context }: { context: string }) => context);
  await own.inExtension(`browser.tabs.create({ windowId: ${windowId}, active: false, url: browser.runtime.getURL('/${PEEK}') }).then(() => null)`);
  const peek: string = await until(async () => (await bidi.send('browsingContext.getTree', {})).contexts.find(({ context, url: at }: { context: string; url: string }) => !before.includes(context) && at === `${own.address}${PEEK}`)?.context, 'a page of ours in the private window');
  await until(() => bidi.eval(peek, `document.readyState === 'complete'`), 'that page');
  const frame = await chromeOf(bidi, `[...gBrowser.browsers].some((browser) => browser.currentURI.spec === ${JSON.stringify(url)}) && PrivateBrowsingUtils.isWindowPrivate(window)`);
  if (name === 'popup') {
    // A popup opens in the window in front only.
    await until(() => bidi.eval(frame, `window.focus(), Services.focus.activeWindow === window`), 'the private window in front');
    await bidi.eval(peek, `browser.action.openPopup({ windowId: ${windowId} }).then(() => null)`);
  } else await bidi.eval(frame, `SidebarController.show(${JSON.stringify(own.sidebar)}).then(() => null)`);
  const view = `browser.extension.getViews().find(${isSurface(name)})`;
  await until(() => bidi.eval(peek, `!!${view}?.document.body?.innerText.trim()`), `words in the ${name}`);
  return {
    eval: (expression) => bidi.eval(peek, `(({ document, scrollTo }) => (${expression}))(${view})`),
    async close() {
      if (name === 'popup') await bidi.eval(peek, `${view}?.close()`);
      else await bidi.eval(frame, 'void SidebarController.hide()');
      await until(() => bidi.eval(peek, `!${view}`), `the ${name} to close`);
      await bidi.send('browsingContext.close', { context: peek });
    },
  };
}
