/**
 * Chrome builds pages ahead, before anybody goes there: what is typed into the address bar, a first result of a search. Scripts of ours that are registered run in
 * them too, and what they say comes as if from a frame of the page that the tab still shows (w3c/webextensions#396). So they wait until the page is the tab's own.
 */

/** Milliseconds between two looks; a page can keep the event for itself. */
const LOOK = 1000;

/** Calls back once this page is the one that its tab shows: at once, but for a page that is built ahead. */
export function onceActive(call: () => void): void {
  if (!isBuiltAhead()) return call();
  const look = (): void => {
    if (isBuiltAhead()) return;
    removeEventListener('prerenderingchange', look, true);
    clearInterval(timer);
    call();
  };
  addEventListener('prerenderingchange', look, true);
  const timer = setInterval(look, LOOK);
}

function isBuiltAhead(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}
