/** When a page goes away, and when it comes back: by the browser's word, and not by an event of that name that the page sends itself to be rid of what is ours. */

/** Calls back when the page is left. Returns the function that stops it. */
export function onPageLeft(call: () => void): () => void {
  const hear = (event: Event): void => {
    if (event.isTrusted) call();
  };
  addEventListener('pagehide', hear);
  return () => removeEventListener('pagehide', hear);
}

/** Calls back when the page comes out of the browser's cache, where it heard of nothing. Returns the function that stops it. */
export function onPageBack(call: () => void): () => void {
  const hear = ({ isTrusted, persisted }: PageTransitionEvent): void => {
    if (isTrusted && persisted) call();
  };
  addEventListener('pageshow', hear);
  return () => removeEventListener('pageshow', hear);
}
