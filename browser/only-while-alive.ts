/**
 * Lets something of ours in a page be seen only as long as our script runs. Firefox ends our scripts at once when Caveat is switched off or
 * updated, and leaves what they made standing: a question that nobody can answer any more. Style alone can still act then.
 */

const SECONDS = 4;
const BEAT = 1000;

/** For the style of the tree in which `.while-alive` stands. The animation's events don't leave the tree. */
export const WHILE_ALIVE_CSS = `
.while-alive { animation: while-alive ${SECONDS}s step-end forwards; }
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
