/** Receives messages in the background and hands them to their handlers, with the tab taken from the sender. */
import { browser, type Browser } from 'wxt/browser';
import { isEnvelope, type FromOwnPage, type FromPage, type Name, type Payload, type Reply } from './messages.ts';

/** The page that a message came from, as the browser vouches for it; `url` is the page's even where a frame in it speaks. */
export type PageSender = { tabId: number; url: string; privateWindow: boolean; frame: { id: number; url: string } | null };

/** All that a frame may say: whatever else comes from one is not heard. */
const FROM_FRAMES: readonly string[] = ['guardWanted', 'guardStarts', 'guardAsks', 'guardSpeaksInFrame', 'linkTableWanted', 'linkNoteWanted'] satisfies Name<FromPage>[];

export type PageHandlers = { [N in Name<FromPage>]: (payload: Payload<FromPage, N>, from: PageSender) => Promise<Reply<FromPage, N>> };
export type OwnHandlers = { [N in Name<FromOwnPage>]: (payload: Payload<FromOwnPage, N>) => Promise<Reply<FromOwnPage, N>> };

/** Listens for all messages of the table. A handler that fails is logged without any word of the page. */
export function answer(fromPage: PageHandlers, fromOwn: OwnHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    const result = message.to === 'background-from-own' ? own(message, sender.url, fromOwn) : page(message, sender, fromPage);
    if (!result) return undefined;
    result.then(reply, (error: unknown) => {
      console.error('Caveat:', message.name, error instanceof Error ? error.name : 'failed');
      reply(undefined);
    });
    // `true` keeps the channel open in every browser; a returned promise does not (TOOLCHAIN: Chrome's fake and older versions).
    return true;
  });
}

function own(message: { name: string; payload: unknown }, senderUrl: string | undefined, handlers: OwnHandlers): Promise<unknown> | null {
  if (!senderUrl?.startsWith(browser.runtime.getURL('/'))) return null;
  const handle = ownHandler<(payload: unknown) => Promise<unknown>>(handlers, message.name);
  return handle ? handle(message.payload) : null;
}

function page(
  message: { to: string; name: string; payload: unknown },
  sender: Browser.runtime.MessageSender,
  handlers: PageHandlers,
): Promise<unknown> | null {
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (message.to !== 'background-from-page' || tabId === undefined || frameId === undefined) return null;
  const frame = frameId === 0 ? null : { id: frameId, url: sender.url ?? '' };
  if (frame && !FROM_FRAMES.includes(message.name)) return null;
  // The tab's address follows history.pushState, the sender's may still be the one that was loaded.
  const url = sender.tab?.url ?? (frame ? undefined : sender.url);
  if (!url || !/^https?:/.test(url)) return null;
  const handle = ownHandler<(payload: unknown, from: PageSender) => Promise<unknown>>(handlers, message.name);
  return handle ? handle(message.payload, { tabId, url, privateWindow: sender.tab?.incognito === true, frame }) : null;
}

/** The handler of this name, and never something inherited: names come from outside ("constructor"). */
function ownHandler<F>(handlers: object, name: string): F | undefined {
  return Object.hasOwn(handlers, name) ? (handlers as Record<string, F>)[name] : undefined;
}
