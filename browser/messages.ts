/** Every message that travels between the parts of Caveat, in one table. Read it and you know all the traffic. */
import type { Passage } from '../core/article/article.ts';
import type { GuardAct } from '../data/schema.ts';
import type { GuardStart, ShownWord } from './guard-state.ts';
import type { LinkTable } from '../core/links/link-table.ts';
import type { PageLinks, PagePosts } from '../core/links/page-links.ts';
import type { Report } from '../core/report.ts';
import type { LinkNote } from './link-note.ts';
import type { PanelState } from './panel-state.ts';

/** What our scripts inside a page may say to the background. The tab and its address come from the sender, never from here. */
export type FromPage = {
  /** The detector: this page is one of ours, or calls itself a news article; `cameBack`: out of the browser's cache. */
  pageSeen(signals: { declaresArticle: boolean; filterHit: boolean; cameBack: boolean }): void;
  /** The reader pressed a finding: show its words in the page. Answers whether they were found. */
  showPassage(passage: Passage): boolean;
  /** The reader folded or unfolded the in-page panel. */
  panelFolded(folded: boolean): void;
  /** The reader took the panel away for this site. */
  panelSwitchedOff(): void;
  /** The reader pressed the settings button in the panel. */
  settingsWanted(): void;
  /** The panel stood unfolded with its notices. */
  noticesShown(): void;
  /** The reader wants the notices printed. */
  printWanted(): void;
  /** The page moved to another address without a load. */
  addressChanged(): void;
  /** The page at this address went away. */
  pageLeft(page: { url: string }): void;
  /** The watching script: something was written here that a guard may have to speak before, or the page is a platform. */
  guardWanted(): void;
  /** The guard asks what to look for in this page. */
  guardStarts(): GuardStart | null;
  /** Which acts on the publisher of these links a guard would speak before; of the page's own publisher where there are none. */
  guardAsks(links: string[]): GuardAct[];
  /** The reader is about to act: what to say. The script that shows it is put into the page on the way. */
  guardSpeaks(about: { act: GuardAct; links: string[] }): ShownWord | null;
  /** A link to a publisher stands in what the reader writes: what to say beside it, with the script that shows it put into the page; null: nothing. */
  guardWritten(links: string[]): ShownWord | null;
  /** The same in a frame: the word is shown in the page around it. False: there is nothing to say. `id` comes back with the answer. */
  guardSpeaksInFrame(about: { act: GuardAct; links: string[]; id: number }): boolean;
  /** The reader said to go on, in the word about an act in a frame. */
  guardAllowsInFrame(to: { frameId: number; id: number }): void;
  /** The reader wants no guard on this site. */
  guardSwitchedOff(): void;
  /** The marks on links: what to mark here; `asked`: the reader asked for it on this page. Null: nothing. */
  linkTableWanted(how: { asked: boolean }): LinkTable | null;
  /** The reader rests on a marked link: what to say of it. */
  linkNoteWanted(link: { href: string; words: string }): LinkNote | null;
};

/** What our own pages (popup, browser panel, options) may ask of the background. */
export type FromOwnPage = {
  /** What Caveat knows of a tab; looks at its text if that was not done yet. */
  tabState(tabId: number): PanelState;
  /** The same as far as the tab's address tells, for as long as its page doesn't answer. */
  tabStateSoFar(tabId: number): PanelState;
  /** The notices of a tab as they are printed, with nothing of what the reader said; null when it has none to print. */
  sheetFor(tabId: number): Report | null;
  showPassageIn(at: { tabId: number; passage: Passage }): boolean;
  unfoldIn(tabId: number): boolean;
  noticesShownIn(tabId: number): void;
  /** Hides everything or, where it is hidden, calls it back. */
  toggleHidden(): void;
  /** Takes everything of ours out of all pages and forgets settings, places and what is held for open tabs. True once that is done. */
  forget(): boolean;
  /** The links of a tab's page to publishers with a status that counts for the reader; null when the page can't be read. */
  linksIn(tabId: number): PageLinks | null;
  /** The same for the posts of the page. */
  postsIn(tabId: number): PagePosts | null;
  /** Brings a link or post of the last list into view. */
  showFoundIn(what: { tabId: number; kind: 'link' | 'post'; at: number }): boolean;
  /** Marks the links of a tab's page, or takes the marks away. */
  markLinksIn(how: { tabId: number; on: boolean }): boolean;
  /** Whether the links of a tab's page are marked now. */
  linksMarkedIn(tabId: number): boolean;
  /** The reader left the welcome page, by whatever way: the tabs that were open before are looked at now, by what was chosen there. Answered at once. */
  welcomeLeft(): void;
};

/** What the background says to our scripts inside a page. */
export type ToPage = {
  /** A choice changed: ask again what to mark. `forget`: as if the reader had never asked here. */
  linksChanged(how: { forget: boolean }): void;
  /** Answered by a page whose links are marked now, and by no other. */
  linksMarked(): void;
  /** Show this in the panel, or open one with it if it is a report. Answered only where the surfaces were laid ready, with words in the state's language. */
  panelChanged(state: PanelState): void;
  panelUnfold(): void;
  panelRemove(): void;
  /** Settings changed: the guard asks anew whether and for what it is to listen. */
  guardChanged(): void;
  /** To the guard in a frame: the reader said to go on, and will press once more. */
  guardAllowed(to: { id: number }): void;
};

type Table = { [name: string]: (payload: never) => unknown };
export type Name<T extends Table> = keyof T & string;
export type Payload<T extends Table, N extends Name<T>> = Parameters<T[N]>[0];
export type Reply<T extends Table, N extends Name<T>> = ReturnType<T[N]>;
/** The form of a message on the wire. */
export type Envelope = { to: 'background-from-page' | 'background-from-own' | 'page'; name: string; payload: unknown };

/** True for a message of ours: other extensions and pages may send anything. */
export function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message && typeof message.name === 'string';
}
