/** The word about an act in a frame of the page. The frame does the act itself: what it takes is a press of the reader's own, and no other. */
import type { FrameAct, ShownWord } from '../../browser/guard-state.ts';
import { onBackground, toBackground } from '../../browser/in-page.ts';
import { watchAddress } from '../../browser/watch-address.ts';
import { showWord } from './guard-word.tsx';

/** Milliseconds for which it is said that the next press will go through. */
const LAST_WORDS = 10_000;

/** Shows the word beside the frame, if it is found in the page. */
export function showFrameWord(shown: ShownWord, { act, frameId, frameUrl, id }: FrameAct): void {
  const frame = [...document.querySelectorAll('iframe')].find(({ src }) => src === frameUrl || src.split('#')[0] === frameUrl.split('#')[0]) ?? null;
  const allow = (): void => void toBackground('guardAllowsInFrame', { frameId, id });
  const word = showWord(
    shown,
    {
      attempt: { act, element: frame ?? document.documentElement, links: null, ownClick: true },
      links: [],
      at: frame ? null : { x: innerWidth / 2, y: innerHeight },
      goOn() {
        allow();
        // The press that follows is in the frame, where we can't see from here that it was made.
        setTimeout(() => word.close(), LAST_WORDS);
        return 'lost';
      },
      allow,
      focusBack: () => frame?.focus({ preventScroll: true }),
    },
    gone,
  );
  // No guard need listen in this page, so the word itself hears of keys, of changed choices, and of the page's end.
  addEventListener('keydown', onKey, true);
  const stopWaiting = watchAddress(word.close, word.close);
  const stopHearing = onBackground({ guardChanged: () => void goUnlessGuarded() });
  // Choices may have changed while the word was on its way.
  void goUnlessGuarded();

  async function goUnlessGuarded(): Promise<void> {
    if (!(await toBackground('guardStarts', undefined))) word.close();
  }
  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    word.dont();
  }
  function gone(): void {
    removeEventListener('keydown', onKey, true);
    stopWaiting();
    stopHearing();
  }
}
