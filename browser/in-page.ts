/**
 * What our scripts inside a page need of the browser. They use the native `browser` or `chrome` and not the polyfill, which would cost
 * ten kilobytes on every page. Each call is silent when the extension was updated or removed under the page.
 */
import type { Envelope, FromPage, Name, Payload, Reply, ToPage } from './messages.ts';
import { isEnvelope } from './messages.ts';

type Native = {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listen: Listener): void; removeListener(listen: Listener): void };
  };
};
type Listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => boolean | undefined;

const native = (): Native => {
  const all = globalThis as { browser?: Native; chrome?: Native };
  return (all.browser ?? all.chrome) as Native;
};

/** False when the extension was updated, switched off or removed under the page: nothing can be asked any more. */
export function isConnected(): boolean {
  try {
    return native().runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Tells or asks the background; undefined when it can't be reached any more. */
export async function toBackground<N extends Name<FromPage>>(name: N, payload: Payload<FromPage, N>): Promise<Reply<FromPage, N> | undefined> {
  const envelope: Envelope = { to: 'background-from-page', name, payload };
  try {
    return (await native().runtime.sendMessage(envelope)) as Reply<FromPage, N>;
  } catch {
    return undefined;
  }
}

/** Hears what the background says to this page; what has no handler here, or whose handler answers false, is for another script. Returns the function that stops it. */
export function onBackground(handlers: { [N in Name<ToPage>]?: (payload: Payload<ToPage, N>) => boolean | void }): () => void {
  const listen: Listener = (message, sender, reply) => {
    // Only our own extension can reach this listener, but a stranger's message must not even be parsed.
    if (!isEnvelope(message) || message.to !== 'page' || sender.id !== native().runtime.id) return undefined;
    const handle = Object.hasOwn(handlers, message.name) ? (handlers[message.name as Name<ToPage>] as (payload: unknown) => boolean | void) : undefined;
    // The panel and the guard listen side by side: who has nothing to do leaves the answer to the other.
    if (!handle) return undefined;
    if (handle(message.payload) !== false) reply(true);
    return undefined;
  };
  native().runtime.onMessage.addListener(listen);
  return () => {
    if (isConnected()) native().runtime.onMessage.removeListener(listen);
  };
}
