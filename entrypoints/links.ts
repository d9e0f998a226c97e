/** Injected on demand, or into every page where the reader chose so: marks links, lists them, looks through posts. It keeps still until it is asked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkTools, type LinkTools } from '../browser/link-tools.ts';

/** Our own world's mark that the tools are there; the page can't see it. */
const world = globalThis as { caveatLinks?: LinkTools };

export default defineUnlistedScript(() => {
  if (world.caveatLinks) return;
  world.caveatLinks = linkTools(document);
  void world.caveatLinks.mark(false);
});
