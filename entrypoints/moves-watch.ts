/**
 * Injected where something is said of a page in the toolbar while nothing of ours stands in it: tells the background, once, when that page goes on to another
 * address or away. The browser would tell of every move in any tab, and wake the background for each.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onBackground, toBackground } from '../browser/in-page.ts';
import { onceGone } from '../browser/only-while-alive.ts';
import { watchAddress } from '../browser/watch-address.ts';

/** Our own world's mark that it runs; the page can't see it. */
const world = globalThis as { caveatMovesWatch?: boolean };

export default defineUnlistedScript(() => {
  if (world.caveatMovesWatch) return;
  world.caveatMovesWatch = true;

  function end(): void {
    stopWatching();
    stopHearing();
    stopAsking();
    delete world.caveatMovesWatch;
  }
  const stopWatching = watchAddress(
    () => {
      end();
      void toBackground('addressChanged', undefined);
    },
    (url) => {
      end();
      void toBackground('pageLeft', { url });
    },
  );
  const stopHearing = onBackground({
    panelRemove: end,
    // The panel watches for itself, and it is the panel that answers.
    panelChanged() {
      end();
      return false;
    },
  });
  const stopAsking = onceGone(end);
});
