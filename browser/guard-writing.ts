/**
 * Notices a link to one of our publishers in what the reader writes or pastes, while it is being written. Holds nothing up: the word with its
 * answers comes when the post is sent.
 */
import type { Attempt } from '../core/acts/attempt.ts';
import { composerAt, linksWritten } from '../core/acts/composer.ts';
import { keyAttempts, type Key } from '../core/acts/recognise.ts';
import { pathOf, pathToFocus, standsAt } from './event-path.ts';
import type { Verdicts } from './guard-verdicts.ts';
import { listenInPage } from './listen-in-page.ts';

/** Milliseconds after which a text that is being written is looked at. An editor of its own takes as long to put in what was pasted. */
const PAUSE = 400;
/** Milliseconds between two looks at the field that a line stands beside: posts are sent, and dialogs close, without a word to us. */
const BEAT = 1000;
/** What sends a text in most fields. */
const SENDS: Key = { key: 'Enter', shift: false, command: true, composing: false };

/** `field`: or the frame that it is in. */
export type Written = { field: Element; links: string[] };

type Port = {
  verdicts: () => Verdicts | null;
  /** Says the line about the links in a field. */
  say: (written: Written) => void;
  /** Takes the line back, if there is one. */
  unsay: () => void;
  /** False when Caveat was updated or switched off under the page. */
  connected: () => boolean;
};

export type Writing = {
  /** Looks at the field that has the focus: a link in it is why we came. */
  lookNow(): void;
  /** A post with these links is on its way, and was spoken of; none: the page is another. */
  sent(links: readonly string[]): void;
  end(): void;
};

/** Starts listening. One line for one post: nothing more is said about a field until the links are gone from it. */
export function listenForWriting(port: Port): Writing {
  const told = new WeakSet<Element>();
  /** What was spoken of last, here or by a word: an editor that is drawn anew holds the same post. */
  let spoken = '';
  let at: Element | null = null;
  /** The path to the field whose links are being asked about. */
  let ahead: readonly Element[] | null = null;
  /** Counts posts, so that what is heard about one that was sent is not said about the next. */
  let post = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;

  async function look(field: Element): Promise<void> {
    const mine = post;
    const attempt: Attempt = { act: 'share', element: field, links: linksWritten(field), ownClick: false };
    if (port.verdicts()?.of(attempt) === 'maybe') await port.verdicts()?.ask(attempt);
    const verdicts = port.verdicts();
    if (mine !== post) return;
    if (verdicts?.of(attempt) !== 'speak') {
      told.delete(field);
      if (field === at) sent([]);
      return;
    }
    const links = verdicts.listed(attempt);
    const known = told.has(field) || links.join() === spoken;
    told.add(field);
    const stands = standsAt(field);
    if (known || !stands) return;
    at = field;
    spoken = links.join();
    port.say({ field: stands, links });
    clearInterval(beat);
    beat = setInterval(() => (standsAt(field) ? void look(field) : unsay()), BEAT);
  }
  function unsay(): void {
    clearInterval(beat);
    port.unsay();
  }
  function sent(links: readonly string[]): void {
    post++;
    at = null;
    spoken = links.join();
    clearTimeout(pause);
    unsay();
  }
  /** One question at a time, and the newest after it: each letter of an address makes another one. */
  async function askAhead(path: readonly Element[]): Promise<void> {
    const busy = ahead !== null;
    ahead = path;
    if (busy) return;
    for (let asked: readonly Element[] | null = null; ahead && asked !== ahead; ) {
      asked = ahead;
      const verdicts = port.verdicts();
      for (const attempt of verdicts ? keyAttempts(asked, SENDS, verdicts.signs, verdicts.ownPage) : []) if (verdicts?.of(attempt) === 'maybe') await verdicts.ask(attempt);
    }
    ahead = null;
  }
  function later(path: readonly Element[]): void {
    const verdicts = port.verdicts();
    const field = verdicts && composerAt(path, verdicts.signs);
    if (!field) return;
    // Asked at once, so that it is known when the text is sent: a key that is held for the answer is one that the page may not take from us. The line can wait.
    void askAhead(path);
    clearTimeout(pause);
    pause = setTimeout(() => void look(field), PAUSE);
  }
  function onWriting(event: Event): void {
    if (!event.isTrusted) return;
    if (port.connected()) later(pathOf(event));
    else end();
  }
  function end(): void {
    stopListening();
    sent([]);
  }

  const stopListening = listenInPage([[['input', 'paste'], onWriting]]);
  return {
    lookNow: () => later(pathToFocus()),
    sent,
    end,
  };
}
