/** Injected on demand, or into every page and its frames where the reader chose so: marks links, lists them, looks through posts. It keeps still until it is asked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isConnected } from '../browser/in-page.ts';
import { isWorthMarking, linkTools, type LinkTools } from '../browser/link-tools.ts';
import { onceActive } from '../browser/once-active.ts';
import { onPageBack, onPageLeft } from '../browser/page-left.ts';

/** Our own world's mark that the tools are there; the page can't see it. */
const world = globalThis as { caveatLinks?: LinkTools };

export default defineUnlistedScript(() => {
  if (world.caveatLinks) return;
  const tools = (world.caveatLinks = linkTools(document));
  // What the browser keeps of a page that was left hears of no change: it is marked anew if it comes back, by what the settings say then.
  onPageLeft(() => tools.unmark());
  onPageBack(() => {
    if (isConnected()) void tools.mark(false);
  });
  onceActive(() => markWhereWorthIt(tools));
});

function markWhereWorthIt(tools: LinkTools): void {
  if (isWorthMarking()) return void tools.mark(false);
  // Many a frame is given its size only once it has loaded.
  const grown = (): void => {
    if (!isWorthMarking()) return;
    removeEventListener('resize', grown);
    void tools.mark(false);
  };
  addEventListener('resize', grown);
}
