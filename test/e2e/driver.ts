/** What a test does with a browser that has Caveat, whichever browser it is. */
import type { Page, Request } from './server.ts';

/** How to start a browser. */
export type Start = {
  /** Folder of the built extension; null: the browser as it is without us. */
  build: string | null;
  /** What stands at an address: every host leads to our own servers. Null: the real web. */
  pages: ((url: URL) => Page) | null;
  headless: boolean;
  /** Gives pages the room that the window leaves them. Else Chromium's have a size of their own when it is headless, whatever stands beside them. */
  roomOfWindow?: boolean;
  /** The X screen on which the browser shows its windows, ":7", when it is not headless; else that of whoever starts it. */
  display?: string;
  /** What an administrator set for Caveat. */
  policy?: object;
  /** Whether the browser goes through a proxy, which notes every host and port that it wants to reach. */
  proxied?: boolean;
};

/** Our elements in a page. */
export const PANEL = 'caveat-panel';
export const MARKS = 'caveat-marks';
export const WORD = 'caveat-word';
export const LINE = 'caveat-line';

export type OwnPage = 'popup' | 'options' | 'welcome' | 'sidepanel' | 'known' | 'print';

/** The address of one of our pages within the package, for the tab with this number. */
export const pathOf = (name: OwnPage, tabId: number | null): string => `${name}.html${tabId === null ? '' : `${name === 'print' ? '?' : '#'}tab=${tabId}`}`;

/** A surface that belongs to a window of the browser, where the browser put it. */
export type SurfaceName = 'popup' | 'sidepanel';
export type Surface = {
  /** Evaluates with the `document` of the surface. */
  eval<T>(expression: string): Promise<T>;
  close(): Promise<void>;
};

/** A file of ours that a surface is looked at from: it has our `browser` object and no script, so that it stays when everything is hidden. */
export const PEEK = 'icon/normal-16.png';

/** A function of (window) that tells the surface, or what stands in its place while everything is hidden. */
export const isSurface = (name: SurfaceName): string => `({ location }) => location.pathname === '/${name}.html' || (location.pathname === '/blank.html' && location.hash.startsWith('#${name}'))`;

export type Key = 'Enter' | 'Tab' | 'BackTab' | 'Escape' | 'Space' | 'Backspace' | 'a' | 'l' | 't' | 'copy' | 'paste' | 'all';

/** A tab with a web page. */
export type Tab = {
  /** Goes to an address and waits until the page has loaded. */
  goto(url: string): Promise<void>;
  /** Evaluates in the page's own world: what the page could see. */
  eval<T>(expression: string): Promise<T>;
  /** Runs `body`, the body of a function of (root), inside our closed shadow root; null when the page has no panel. */
  inPanel<T>(body: string): Promise<T | null>;
  /** The same inside the element that marks on links live in. */
  inMarks<T>(body: string): Promise<T | null>;
  /** Brings the tab to the front: what is behind draws no frames. */
  toFront(): Promise<void>;
  /** 'closed' or 'open'; null when the page has no panel. */
  panelMode(): Promise<string | null>;
  /** How many JavaScript worlds of extensions the page has; in Firefox, of ours. */
  ownWorlds(): Promise<number>;
  /** A real click on an element of the panel. */
  clickInPanel(selector: string): Promise<void>;
  /** The same as `inPanel` and `clickInPanel`, for the word that a guard shows. */
  inWord<T>(body: string): Promise<T | null>;
  clickInWord(selector: string): Promise<void>;
  /** The same for the line beside a field in which a link is being written. */
  inLine<T>(body: string): Promise<T | null>;
  clickInLine(selector: string): Promise<void>;
  /** Evaluates in the document of a frame with this address. */
  evalInFrame<T>(url: string, expression: string): Promise<T>;
  /** Real key presses that write a text into what has the focus. */
  type(text: string): Promise<void>;
  /** A real click on an element of the page. */
  click(selector: string): Promise<void>;
  /** The same with the middle button, with Control held down, or with the button that opens a menu. */
  clickWith(how: 'middle' | 'control' | 'menu', selector: string): Promise<void>;
  /** A real click on an element inside of a frame: `frame` is the frame's element, `url` its address. */
  clickInFrame(frame: string, url: string, selector: string): Promise<void>;
  /** A real key press in a frame that has the focus. */
  pressInFrame(url: string, key: Key): Promise<void>;
  /** A real touch of an element of the page with one finger. */
  tap(selector: string): Promise<void>;
  /** A real press that begins on one element of the page and is let go on another. */
  drag(from: string, to: string): Promise<void>;
  /** A real key press in the tab; 'copy', 'paste' and 'all' (select all) are the browser's own shortcuts for it, 'BackTab' goes back. */
  press(key: Key): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  /** Chooses a file in a file field, as the reader would. */
  chooseFile(selector: string, file: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
};

export type Driver = {
  name: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** Opens one of our own pages in a tab of its own; popup, panel and sheet for the web tab with this address. */
  openOwn(page: OwnPage, forUrl?: string): Promise<Tab>;
  /** Evaluates with the extension's own `browser` object. */
  inExtension<T>(expression: string): Promise<T>;
  /** What the toolbar button of the tab with this address shows. */
  badge(url: string): Promise<string>;
  /** The address under which our files would stand: "chrome-extension://.../", "moz-extension://.../". */
  ownAddress(): Promise<string>;
  /** What the toolbar button of all tabs is called. */
  toolbarTitle(): Promise<string>;
  /**
   * The keys of the quick hide. Firefox gets them pressed in its window; Chromium takes no keys for itself from a driver, so there the command
   * is raised as the browser raises it.
   */
  pressQuickHide(): Promise<void>;
  /** The keys of forgetting everything, which have to be chosen first. */
  pressForget(): Promise<void>;
  /** The address of the browser's own page for keyboard shortcuts; null while it is not open. */
  shortcutPage(): Promise<string | null>;
  /** Chooses keys for a command of ours on that page; `press` really presses them. */
  chooseKeys(command: string, press: () => void): Promise<void>;
  /** Whether the popup is open at the button in the toolbar. */
  popupOpen(): Promise<boolean>;
  /** Opens the browser's own panel. */
  openNativePanel(): Promise<void>;
  /** Opens a panel of the browser's that is not ours: bookmarks. Null in Chromium, which opens none for a driver beside a web page. */
  openOtherPanel: (() => Promise<void>) | null;
  /** The address of the page in the browser's own panel; null when it is closed. */
  nativePanel(): Promise<string | null>;
  /** Gives or withdraws site access, as the reader does in the browser's settings for add-ons. */
  setSiteAccess(on: boolean): Promise<void>;
  /**
   * Presses the button of one of our pages that asks for access. Firefox is told beforehand to say yes to the question; Chromium's question can't
   * be answered by a driver, so there the answer is given as in the settings once the question was asked.
   */
  giveAccessBack(page: Tab, button: string): Promise<void>;
  /** Switches Caveat off or on in the browser's settings for add-ons, under the pages that are open. */
  setEnabled(on: boolean): Promise<void>;
  /** Lets Caveat into private windows or keeps it out, in the browser's settings for add-ons. Caveat starts anew by that. */
  setPrivateAccess(on: boolean): Promise<void>;
  /** A tab in a private window of its own. */
  newPrivateTab(): Promise<Tab>;
  /** Opens popup or browser panel in the private window that shows this address, as the browser does. */
  openSurface(name: SurfaceName, url: string): Promise<Surface>;
  killBackground(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Ends the browser and leaves its profile on the disk: the folder. Only `close` comes after it. */
  stop(): Promise<string>;
  /** Every request that reached the servers since the last call. */
  takeLog(): Request[];
  /** "host:port" of each connection that the browser asked the proxy for since the last call. */
  takeConnections(): string[];
  /** Messages and errors that pages wrote to their console since the last call. */
  takeConsole(): string[];
  /** Resolves when somebody closed the browser's window. */
  closed(): Promise<void>;
  close(): Promise<void>;
};

/** The body of a function of (root) that gives the middle of an element in whole pixels, scrolled into view. */
export const PLACE_OF = (selector: string): string =>
  `const e = root.querySelector(${JSON.stringify(selector)}); e.scrollIntoView({ block: 'center' }); const [r] = e.getClientRects(); return { x: Math.round(r.x + r.width / 2), y: Math.round(r.y + r.height / 2) };`;

/** An expression that presses the button with these words in one of our pages. */
export const pressOf = (words: string): string => `[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(words)}).click()`;

/** Waits until `look` gives something that is neither null, undefined, false nor ''; fails after `ms` with what it saw last. */
export async function until<T>(look: () => Promise<T>, what: string, ms = 25_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for ${what}; last saw ${String(last)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
