/** Notices when the page goes to another address without a load, and when it goes away. Runs only in pages that are ours, and on social networks. */
import { onPageLeft } from './page-left.ts';
import { samePage } from './same-document.ts';

/** All looks in our own world of a page, which has several scripts of ours with a watch each. The page can't see it. */
const world = globalThis as { caveatAddressLooks?: Set<() => void> };

/**
 * Calls back with each new address, its fragment aside where that names nobody, and when the page is left, then with the address that it was last seen at. Returns
 * the function that stops it. What one watch sees, all see: between the looks of two, a page could go to somebody else and come back, left by one and never by the other.
 */
export function watchAddress(changed: () => void, left: (url: string) => void): () => void {
  let last = location.href;
  const look = (): void => {
    if (samePage(location.href, last)) return;
    last = location.href;
    changed();
    for (const other of [...looks]) other();
  };
  const looks = (world.caveatAddressLooks ??= new Set());
  looks.add(look);
  // The page's own history calls can't be seen from the isolated world; a look a second is the quiet way.
  const timer = setInterval(look, 1000);
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  const stopHearing = onPageLeft(() => left(last));
  return () => {
    looks.delete(look);
    clearInterval(timer);
    removeEventListener('popstate', look);
    removeEventListener('hashchange', look);
    stopHearing();
  };
}
