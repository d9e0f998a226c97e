/** Puts text on the clipboard. No event is dispatched for it, so that a page cannot notice; no permission is asked for. */

/** False where the browser does not allow it: on pages without https, and where a page's policy forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
