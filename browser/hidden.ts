/**
 * Whether everything of ours is hidden. Kept in session memory: a background that was ended and comes back still knows it, and closing the
 * browser ends it, so that nobody is locked out and nothing on disk says that anything was hidden.
 */
import { browser } from 'wxt/browser';
import { read, remove, write } from './stored.ts';

export async function isHidden(): Promise<boolean> {
  return (await read('session', 'hidden')) === true;
}

export async function setHidden(hidden: boolean): Promise<void> {
  await (hidden ? write('session', 'hidden', true) : remove('session', ['hidden']));
}

/** Calls back when everything was hidden or called back. */
export function onHiddenChanged(call: (hidden: boolean) => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    if ('hidden' in changes) call(changes['hidden']?.newValue === true);
  });
}
