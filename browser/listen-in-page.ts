/** Listens in a page, ahead of it, and in the editors in it that are frames: an event there is not heard around them. */
import { pathToFocus } from './event-path.ts';

type Listening = [types: readonly string[], listen: (event: Event) => void];

/** What is only looked at. */
const PASSIVE = /^(?:touchstart|input|paste)$/;

/** Starts listening. Returns the function that ends it. */
export function listenInPage(all: readonly Listening[]): () => void {
  const heard = new Set<Window>();
  /** An editor that is entered once more is told once more: the listeners of a document that was written anew are gone, and none is there twice. */
  function hear(on: Window, does: 'addEventListener' | 'removeEventListener'): void {
    try {
      on[does]('blur', entered);
      for (const [types, listen] of all) for (const type of types) on[does](type, listen, { capture: true, passive: PASSIVE.test(type) });
    } catch {
      // The frame is gone, and Firefox lets nobody touch what is left of it.
    }
  }
  /** The focus left a window, for one of its frames or for good; which, shows a moment later. */
  function entered(): void {
    setTimeout(() => {
      const view = pathToFocus()[0]?.ownerDocument.defaultView;
      if (!view || view === window || heard.size === 0) return;
      heard.add(view);
      hear(view, 'addEventListener');
    });
  }
  heard.add(window);
  hear(window, 'addEventListener');
  entered();
  return () => {
    for (const on of heard) hear(on, 'removeEventListener');
    heard.clear();
  };
}
