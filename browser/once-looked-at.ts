/** When a page is first looked at: one that is opened in a tab behind others may wait there for long, or be closed unread. */

/** Calls back once the page is in sight: at once, if it is. Returns the function that calls this off. */
export function onceLookedAt(call: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState !== 'visible') return;
    stop();
    call();
  };
  const stop = (): void => document.removeEventListener('visibilitychange', look);
  document.addEventListener('visibilitychange', look);
  look();
  return stop;
}
