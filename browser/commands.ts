/** Caveat's keyboard commands: what they do, which keys they have, and the browser's own page where the reader changes those. */
import { browser } from 'wxt/browser';
import { openNativePanel } from './native-panel.ts';

/** Names of the manifest (wxt.config.ts). Those that begin with "_" the browser carries out by itself. */
export type CommandName = '_execute_action' | '_execute_sidebar_action' | 'open-panel' | 'quick-hide' | 'forget';

/** `keys`: as the browser writes them, "Ctrl+Shift+Space"; null: none. */
export type Command = { name: CommandName; keys: string | null };

type FirefoxCommands = { openShortcutSettings?(): Promise<void> };

/** Listens for the keys. The browser's panel opens only while the press is fresh, so it is opened with nothing awaited before it. */
export function onCommands(handlers: { quickHide: () => void; forget: () => void }): void {
  commandsApi()?.onCommand.addListener((name, tab) => {
    if (name === 'quick-hide') handlers.quickHide();
    if (name === 'forget') handlers.forget();
    if (name === 'open-panel') void openNativePanel(tab?.windowId ?? null);
  });
}

/** All commands with their keys; none where the browser has no keyboard commands, as on Firefox for Android. */
export async function commands(): Promise<Command[]> {
  const all = (await commandsApi()?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name: name as CommandName, keys: shortcut || null }]));
}

/** Opens the browser's own page for keyboard shortcuts; null where it can't be opened from here (Firefox before 137). */
export function shortcutSettings(): (() => Promise<void>) | null {
  if (import.meta.env.FIREFOX) {
    const { openShortcutSettings } = (commandsApi() ?? {}) as FirefoxCommands;
    return openShortcutSettings ? () => openShortcutSettings() : null;
  }
  return async () => void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

/** Whether a page gets the keys first and may keep them for itself. Chrome takes the keys of extensions before any page has them. */
export const PAGES_MAY_KEEP_KEYS: boolean = Boolean(import.meta.env.FIREFOX);

function commandsApi(): typeof browser.commands | undefined {
  return browser.commands;
}
