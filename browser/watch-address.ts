/** Notices when the page goes to another address without a load, and when it goes away. Runs only in pages that are ours. */

/** Calls back with each new address, its fragment aside. Returns the function that stops it. */
export function watchAddress(changed: () => void, left: () => void): () => void {
  let last = location.href.split('#')[0];
  const look = (): void => {
    const now = location.href.split('#')[0];
    if (now === last) return;
    last = now;
    changed();
  };
  // The page's own history calls can't be seen from the isolated world; a look a second is the quiet way.
  const timer = setInterval(look, 1000);
  addEventListener('popstate', look);
  addEventListener('pagehide', left);
  return () => {
    clearInterval(timer);
    removeEventListener('popstate', look);
    removeEventListener('pagehide', left);
  };
}
