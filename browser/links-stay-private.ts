/**
 * Links in popup and browser panel of a private window. Chrome would open them in an ordinary window, whose history and cookies then tell of
 * them: our pages belong to no private window, also where they are shown in one.
 */
import { browser } from 'wxt/browser';

/** Sees to it that the links of this page open in the private window that it is shown in. Firefox does so by itself. */
export async function keepLinksPrivate(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { id, incognito } = await browser.windows.getCurrent();
  if (!incognito || id === undefined) return;
  const open = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    void browser.tabs.create({ windowId: id, url: link.href });
  };
  addEventListener('click', open);
  // The middle button.
  addEventListener('auxclick', (event) => event.button === 1 && open(event));
  // The menu offers to open a link, or to search for a word, in an ordinary window; a link that is dragged lands there too.
  for (const way of ['contextmenu', 'dragstart']) addEventListener(way, (event) => event.preventDefault());
}
