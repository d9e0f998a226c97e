/**
 * On a social network one goes from account to account without a load. From a known one on, something of ours tells of that: the panel, or the script that watches
 * for moves. This tells of the way there.
 */
import { isPlatformPage } from '../core/publisher/platform-page.ts';
import { onceGone } from './only-while-alive.ts';
import { onPageBack } from './page-left.ts';
import { watchAddress } from './watch-address.ts';

/** Our own world's mark that it runs; the page can't see it. */
const world = globalThis as { caveatPlatformWatch?: boolean };

/**
 * Calls `moved` each time the page goes on from an address that can't be ours to one that may be, and `back` when it comes out of the browser's cache. Does nothing
 * elsewhere than on a social network, and nothing twice.
 */
export function watchPlatform(mayBeOurs: () => boolean, moved: () => void, back: () => void): void {
  if (world.caveatPlatformWatch || !isPlatformPage(document)) return;
  world.caveatPlatformWatch = true;
  let before = mayBeOurs();
  const stop = watchAddress(
    () => {
      const now = mayBeOurs();
      if (now && !before) moved();
      before = now;
    },
    () => undefined,
  );
  const stopHearing = onPageBack(back);
  onceGone(() => {
    stop();
    stopHearing();
    delete world.caveatPlatformWatch;
  });
}
