/**
 * What our own pages do when everything is hidden: at once nothing of them is left on the screen, nor for a screen reader. Popup and browser
 * panel close; opened while everything is hidden, they turn into the blank page. A tab goes to about:blank, because over a page of ours the
 * address bar would go on naming Caveat.
 */
import { browser } from 'wxt/browser';
import { isHidden, onHiddenChanged } from './hidden.ts';

/** Milliseconds that a browser gets to close a panel; going to another page at once would call the closing off. */
const TO_CLOSE = 200;

/** To be called first in each of our own pages. `kind`: what the page is shown in. */
export function leaveWhenHidden(kind: 'tab' | 'popup' | 'sidepanel'): void {
  const leave = (): void => {
    blank();
    location.replace(kind === 'tab' ? 'about:blank' : `${browser.runtime.getURL('/blank.html')}#${kind}${location.hash}`);
  };
  onHiddenChanged((hidden) => {
    if (!hidden) return;
    if (kind === 'tab') return leave();
    blank();
    window.close();
    // Where it can't be closed, it is blank at least.
    setTimeout(leave, TO_CLOSE);
  });
  void isHidden().then((hidden) => {
    if (hidden) leave();
  });
}

function blank(): void {
  document.documentElement.style.display = 'none';
  document.title = '';
}
