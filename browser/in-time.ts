/**
 * Waits for what a tab is to do, but not for ever. A page that is frozen or hangs answers nothing, nor does the browser say that it won't
 * (w3c/webextensions#527): what it was asked to do waits for it, and whoever has other tabs to see to must not.
 */

/** Milliseconds that a page gets where nothing but its answer is waited for. */
const PATIENCE = 1_000;

/** What comes of it or, when that takes longer, `late`; it goes on by itself then. */
export async function inTime<T, L>(done: Promise<T>, late: L, patience = PATIENCE): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<L>((resolve) => (timer = setTimeout(() => resolve(late), patience)));
  try {
    return await Promise.race([done, over]);
  } finally {
    clearTimeout(timer);
  }
}
