/** The guard of a page: speaks before an act that can cost the reader something, and lets all else pass. */
import type { LineControl, WordControl } from '../../browser/guard-control.ts';
import { askForVerdicts } from '../../browser/guard-begin.ts';
import type { Held } from '../../browser/guard-held.ts';
import { listenForActs } from '../../browser/guard-listen.ts';
import { listenForWriting, type Written } from '../../browser/guard-writing.ts';
import { onLinksOnly, type Verdicts } from '../../browser/guard-verdicts.ts';
import { isConnected, onBackground, toBackground } from '../../browser/in-page.ts';
import { onPageBack } from '../../browser/page-left.ts';
import { samePage } from '../../browser/same-document.ts';
import type { SurfaceWorld } from '../../browser/surface-world.ts';
import { watchAddress } from '../../browser/watch-address.ts';
import { hostFilterHas } from '../../core/publisher/host-filter.ts';
import { HOST_FILTER } from '../../generated/host-filter.ts';

/** `caveatGuardListens`: our own world's mark that acts are looked for, which tests wait for; the page can't see it. */
const world = globalThis as SurfaceWorld & { caveatGuard?: () => void; caveatGuardListens?: boolean };

/** Milliseconds after which the background is asked once more whose page it is that we have come to. */
const AGAIN = 1000;

/** Starts it in this page, or looks anew where it is there already. */
export function guardPage(): void {
  // A second call, after the reader moved on to another page of a site without a load: look anew.
  if (world.caveatGuard) return world.caveatGuard();
  let verdicts: Verdicts | null = null;
  /** The address that the background was last asked about. */
  let askedAt = '';
  let again: ReturnType<typeof setTimeout> | undefined;
  let word: WordControl | null = null;
  let line: LineControl | null = null;
  /** Counts questions, so that the answer for a page that was left does not stand for the next. */
  let turn = 0;
  /** The same for lines. */
  let lines = 0;
  /** The same for words: counts the times at which all of them were called off. */
  let calledOff = 0;

  async function start(): Promise<void> {
    const mine = ++turn;
    askedAt = location.href;
    const told = await askForVerdicts((key) => hostFilterHas(HOST_FILTER, key));
    if (mine !== turn) return;
    verdicts = told;
    world.caveatGuardListens = told !== null;
    if (told) writing.lookNow();
    else remove();
  }
  /** What matters in the page as it stands now: it may have gone on to another address a moment ago. */
  function current(): Verdicts | null {
    if (!samePage(askedAt, location.href)) moved();
    return verdicts;
  }
  function moved(): void {
    callOff();
    writing.sent([]);
    verdicts &&= onLinksOnly(verdicts);
    void start();
    // We may be quicker than the browser, which tells the background where the page is.
    clearTimeout(again);
    again = setTimeout(() => void start(), AGAIN);
  }
  async function speak(held: Held, pass: () => void): Promise<void> {
    word?.close();
    writing.sent(held.links);
    const before = calledOff;
    const shown = await toBackground('guardSpeaks', { act: held.attempt.act, links: held.links });
    if (!shown || !world.caveatWord) return pass();
    // The page went, or everything was hidden, while the word was on its way: nothing is shown, and nothing done that was not agreed to.
    if (before !== calledOff) return;
    word = world.caveatWord(shown, held, () => {
      word = null;
    });
  }
  async function say({ field, links }: Written): Promise<void> {
    unsay();
    const mine = lines;
    const shown = await toBackground('guardWritten', links);
    if (!shown || mine !== lines || !field.isConnected) return;
    line = world.caveatLine?.(shown, field, () => (line = null)) ?? null;
  }
  function unsay(): void {
    lines++;
    line?.close();
    line = null;
  }
  function callOff(): void {
    calledOff++;
    word?.close();
  }
  function remove(): void {
    clearTimeout(again);
    callOff();
    writing.end();
    stopListening();
    stopHearing();
    stopWatching();
    stopComingBack();
    delete world.caveatGuard;
  }

  world.caveatGuard = () => void start();
  const writing = listenForWriting({ verdicts: current, say: (written) => void say(written), unsay, connected: isConnected });
  const stopListening = listenForActs({
    verdicts: current,
    speak: (held, pass) => void speak(held, pass),
    // The word about an act in a frame of this page is none of this guard's, and a press on it is no act.
    word: () => world.caveatOpenWord?.host ?? null,
    line: () => line?.host ?? null,
    escape: () => world.caveatOpenWord?.dont(),
    connected: isConnected,
  });
  const stopHearing = onBackground({ guardChanged: () => void start() });
  const stopWatching = watchAddress(
    () => void current(),
    () => {
      callOff();
      writing.sent([]);
    },
  );
  const stopComingBack = onPageBack(() => void start());
  void start();
}
