/**
 * Chrome builds pages ahead, before anybody goes there: what is typed into the address bar, a first result of a search. Scripts of ours that are registered run in
 * them too, and what they say comes as if from a frame of the page that the tab still shows (w3c/webextensions#396). So they wait until the page is the tab's own.
 */

/** Milliseconds between two looks. There is an event for it, which a page could keep for itself. */
const LOOK = 100;

type BuiltAhead = { prerendering?: boolean };

/** Calls back once this page is the one that its tab shows: at once, but for a page that is built ahead. */
export function onceActive(call: () => void): void {
  if (!(document as BuiltAhead).prerendering) return call();
  const timer = setInterval(() => {
    if ((document as BuiltAhead).prerendering) return;
    clearInterval(timer);
    call();
  }, LOOK);
}
