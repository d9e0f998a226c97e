/** Chromium's private windows, and our surfaces in them. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { isSurface, PEEK, until, type Surface, type SurfaceName } from './driver.ts';

export type Browser = { context: () => BrowserContext; worker: () => Promise<Worker> };

/** As the reader does on Chromium's page about the extension. It is loaded anew by that, which it is for developers only if it comes from a folder. */
export async function setPrivateAccess({ context, worker }: Browser, on: boolean): Promise<void> {
  const before = await worker();
  const id = new URL(before.url()).host;
  const page = await context().newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`void chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: ${on} })`);
  await until(async () => !context().serviceWorkers().includes(before), 'the extension to be unloaded');
  // Any of our pages starts the service worker. One that goes elsewhere by itself would now and then never close.
  await until(() => page.goto(`chrome-extension://${id}/popup.html`, { timeout: 5000 }).then(() => true, () => false), 'the extension to be loaded anew');
  await until(async () => context().serviceWorkers().length > 0, 'its service worker');
  await page.close();
}

async function profileOf(context: BrowserContext, page: Page): Promise<string | undefined> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.browserContextId;
}

/** The page of a private window that is opened for it. */
export async function newPrivatePage({ context, worker }: Browser): Promise<Page> {
  const address = `about:blank#private-${Date.now()}`;
  await (await worker()).evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => null)`);
  // The welcome page may come up at the same time.
  const page = await until(async () => context().pages().find((one) => one.url() === address), 'the private window');
  if ((await profileOf(context(), page)) === (await profileOf(context(), context().pages()[0] as Page))) throw new Error('the window is not private');
  return page;
}

/** Opens a surface in the window of the tab with this address. No page of a driver's stands for it, so it is looked at from another page of ours. */
export async function openSurface({ context, worker }: Browser, name: SurfaceName, url: string): Promise<Surface> {
  const inWorker = async <T>(expression: string): Promise<T> => (await worker()).evaluate(expression);
  const windowId = await inWorker<number>(`chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => tab.windowId)`);
  const peek = await context().newPage();
  await peek.goto(`chrome-extension://${new URL((await worker()).url()).host}/${PEEK}`);
  if (name === 'popup') await inWorker(`chrome.action.openPopup({ windowId: ${windowId} })`);
  else {
    // The panel opens in a click only.
    await peek.evaluate(`addEventListener('click', () => void chrome.sidePanel.open({ windowId: ${windowId} }), { once: true })`);
    await peek.mouse.click(5, 5);
  }
  const view = `chrome.extension.getViews().find(${isSurface(name)})`;
  await until(() => peek.evaluate<boolean>(`!!${view}?.document.body?.innerText.trim()`), `words in the ${name}`);
  return {
    eval: (expression) => peek.evaluate(`(({ document, scrollTo }) => (${expression}))(${view})`),
    async close() {
      await peek.evaluate(`${view}?.close()`);
      await until(() => peek.evaluate<boolean>(`!${view}`), `the ${name} to close`);
      await peek.close();
    },
  };
}
