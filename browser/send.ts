/** Sends the messages of the table from the background and our own pages. Scripts inside a page use in-page.ts instead. */
import { browser } from 'wxt/browser';
import type { Envelope, FromOwnPage, Name, Payload, Reply, ToPage } from './messages.ts';

/** Asks the background, from one of our own pages. */
export async function ask<N extends Name<FromOwnPage>>(name: N, payload: Payload<FromOwnPage, N>): Promise<Reply<FromOwnPage, N>> {
  const envelope: Envelope = { to: 'background-from-own', name, payload };
  return await browser.runtime.sendMessage(envelope);
}

/** Tells the in-page panel of a tab; a tab without one is no error. */
export async function tellPage<N extends Name<ToPage>>(tabId: number, name: N, payload: Payload<ToPage, N>): Promise<boolean> {
  const envelope: Envelope = { to: 'page', name, payload };
  try {
    return (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}
