/**
 * Lets something of ours in a page be seen only as long as Caveat runs. Firefox ends our scripts at once when Caveat is switched off, removed or
 * updated, and leaves what they made standing: a word that nobody can take back any more. Style alone can still act then. In Chrome our scripts
 * live on, and can see to it themselves.
 */
import { isConnected } from './in-page.ts';

const SECONDS = 4;
const BEAT = 1000;

/** For the style of the tree in which `.while-alive` stands. The animation's events don't leave the tree; until its delay is over, it costs no frame. */
export const WHILE_ALIVE_CSS = `
.while-alive { animation: while-alive 1ms ${SECONDS}s step-end forwards; }
@keyframes while-alive { to { visibility: hidden; } }
/* A surface takes nothing else over from the page. */
.while-alive.while-alive > * { visibility: inherit; }
`;

/** Keeps a box visible, and would let it go a few seconds after our script. Returns the function that ends this. */
export function onlyWhileAlive(box: HTMLElement): () => void {
  box.classList.add('while-alive');
  const beat = (): void => box.getAnimations().forEach((animation) => (animation.currentTime = 0));
  const timer = setInterval(beat, BEAT);
  // Timers of a tab in the background are slowed down.
  document.addEventListener('visibilitychange', beat);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', beat);
  };
}

/** Calls back, once, when Caveat is gone from under a script of ours that lives on. Returns the function that ends this. */
export function onceGone(call: () => void): () => void {
  const timer = setInterval(() => {
    if (isConnected()) return;
    clearInterval(timer);
    call();
  }, BEAT);
  return () => clearInterval(timer);
}
