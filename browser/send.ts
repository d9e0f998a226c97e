/** Sends the messages of the table from the background and our own pages. Scripts inside a page use in-page.ts instead. */
import { browser } from 'wxt/browser';
import { inTime } from './in-time.ts';
import type { Envelope, FromOwnPage, Name, Payload, Reply, ToPage } from './messages.ts';

/** Asks the background, from one of our own pages. */
export async function ask<N extends Name<FromOwnPage>>(name: N, payload: Payload<FromOwnPage, N>): Promise<Reply<FromOwnPage, N>> {
  const envelope: Envelope = { to: 'background-from-own', name, payload };
  return await browser.runtime.sendMessage(envelope);
}

/** Tells our scripts in the page of a tab, or in one frame of it (null: in all of them); a tab without any is no error. False too where no answer comes in time; it is heard all the same. */
export async function tellPage<N extends Name<ToPage>>(tabId: number, name: N, payload: Payload<ToPage, N>, frameId: number | null = 0): Promise<boolean> {
  const envelope: Envelope = { to: 'page', name, payload };
  try {
    return (await inTime(browser.tabs.sendMessage(tabId, envelope, frameId === null ? {} : { frameId }), false)) === true;
  } catch {
    return false;
  }
}
