/**
 * The guard in a frame of a service: a like button or a comment box on somebody else's page. It holds an act back as the guard of a page does; the word
 * is shown in the page around it, since few of these frames have room for one, and the reader presses once more themselves.
 */
import { askForVerdicts } from '../../browser/guard-begin.ts';
import type { Held } from '../../browser/guard-held.ts';
import { listenForActs } from '../../browser/guard-listen.ts';
import type { Verdicts } from '../../browser/guard-verdicts.ts';
import { isConnected, onBackground, toBackground } from '../../browser/in-page.ts';
import { onPageBack } from '../../browser/page-left.ts';
import { hostFilterHas } from '../../core/publisher/host-filter.ts';
import { HOST_FILTER } from '../../generated/host-filter.ts';

/** `caveatGuardListens`: as in the guard of a page. */
const world = globalThis as { caveatGuard?: () => void; caveatGuardListens?: boolean };

/** Starts it in this frame, or looks anew where it is there already. */
export function guardFrame(): void {
  if (world.caveatGuard) return world.caveatGuard();
  let verdicts: Verdicts | null = null;
  let waiting: { id: number; held: Held } | null = null;
  let turn = 0;
  let acts = 0;

  async function start(): Promise<void> {
    const mine = ++turn;
    const told = await askForVerdicts((key) => hostFilterHas(HOST_FILTER, key));
    if (mine !== turn) return;
    verdicts = told;
    world.caveatGuardListens = told !== null;
    if (!told) remove();
  }
  async function speak(held: Held, pass: () => void): Promise<void> {
    waiting = { id: ++acts, held };
    const shown = await toBackground('guardSpeaksInFrame', { act: held.attempt.act, links: held.links, id: acts });
    if (!shown) pass();
  }
  function remove(): void {
    stopListening();
    stopHearing();
    stopComingBack();
    delete world.caveatGuard;
  }

  world.caveatGuard = () => void start();
  const stopListening = listenForActs({ verdicts: () => verdicts, speak: (held, pass) => void speak(held, pass), word: () => null, line: () => null, escape: () => undefined, connected: isConnected });
  const stopHearing = onBackground({
    guardChanged: () => void start(),
    guardAllowed({ id }) {
      if (waiting?.id !== id) return;
      waiting.held.allow();
      // The page around can give a frame the focus, but not the control in it.
      waiting.held.focusBack();
      waiting = null;
    },
  });
  const stopComingBack = onPageBack(() => void start());
  void start();
}
