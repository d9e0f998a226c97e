/**
 * Listens for acts in a page, ahead of the page itself: holds back the whole gesture of an act that matters, and nothing else. Each press that
 * is held is either done once, when the reader says so, or not at all.
 */
import type { Attempt } from '../core/acts/attempt.ts';
import { keyAttempts, pressAttempts, submitAttempts } from '../core/acts/recognise.ts';
import { focusAttempts } from '../core/acts/shortcut.ts';
import { pathOf, standsAt } from './event-path.ts';
import { agreements } from './guard-agreed.ts';
import type { Held, Outcome } from './guard-held.ts';
import { lastPost } from './guard-opener.ts';
import type { Verdict, Verdicts } from './guard-verdicts.ts';
import { listenInPage } from './listen-in-page.ts';
import { modifiersOf, replay, type Gesture } from './replay.ts';

type Port = {
  verdicts: () => Verdicts | null;
  /** Shows the word; must call `pass` when there is nothing to say after all: it does the act at once, as well as a script can. */
  speak: (held: Held, pass: () => void) => void;
  /** The element that our word stands in, while there is one. */
  word: () => Element | null;
  /** The element that our line beside a field stands in, while there is one. */
  line: () => Element | null;
  /** Takes the word away as if the reader had said no. */
  escape: () => void;
  /** False when Caveat was updated or switched off under the page. */
  connected: () => boolean;
};

const PRESS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'auxclick', 'dblclick'] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const AHEAD = ['pointerover', 'focusin'] as const;
/** Milliseconds that a pointer rests on something before the background is asked about it. */
const REST = 60;

type Choice = { attempt: Attempt; verdict: Exclude<Verdict, 'pass'> };

/** Starts listening. Returns the function that stops it. */
export function listenForActs(port: Port): () => void {
  const agreed = agreements();
  const opener = lastPost();
  let held: Choice | null = null;
  /** What the press under way may do, held or not, and the events of it that went through to the page. */
  let begun: Choice | null = null;
  let reached: string[] = [];
  /** The keys whose going up belongs to a held press. */
  let heldKey: string | null = null;
  /** What the last press began with: "mouse", "touch", "pen". */
  let byPointer = 'mouse';
  /** What we do ourselves passes. */
  let passing = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function choose(attempts: readonly Attempt[]): Choice | null {
    const verdicts = port.verdicts();
    if (!verdicts) return null;
    for (const attempt of attempts) {
      const verdict = verdicts.of(attempt);
      if (verdict !== 'pass' && !agreed.has(attempt, verdicts.about(attempt), performance.now())) return { attempt, verdict };
    }
    return null;
  }
  const pressed = (path: readonly Element[]): Attempt[] => {
    const verdicts = port.verdicts();
    return verdicts ? pressAttempts(path, verdicts.signs, verdicts.ownPage, opener.links()) : [];
  };
  /** What may be done to what the pointer or the focus rests on. */
  const ahead = (path: readonly Element[]): Attempt[] => {
    const verdicts = port.verdicts();
    return verdicts ? [...pressed(path), ...focusAttempts(path, verdicts.signs, verdicts.ownPage)] : [];
  };

  /** Speaks before the act, or does it at once if the background has no objection after all. */
  function conclude({ attempt, verdict }: Choice, gesture: Gesture, at: Held['at']): void {
    const verdicts = port.verdicts();
    const links = verdicts?.listed(attempt) ?? [];
    const about = verdicts?.about(attempt) ?? [];
    const before = document.activeElement;
    const allow = (): void => agreed.note(attempt, about, performance.now(), true);
    const act = (): Outcome => {
      // Where a script's doing is not taken, the reader's own is still to come.
      agreed.note(attempt, about, performance.now(), attempt.ownClick);
      passing = true;
      try {
        if (replay(gesture)) return 'done';
      } finally {
        passing = false;
      }
      allow();
      return 'lost';
    };
    const goOn = (): Outcome => {
      if (!attempt.ownClick) return act();
      allow();
      return 'lost';
    };
    const element = standsAt(attempt.element) ?? attempt.element;
    // Beside an editor that is a frame: the places in it are not those of the page.
    const word: Held = { attempt: { ...attempt, element }, links, at: element === attempt.element ? at : null, goOn, allow, focusBack: () => before instanceof HTMLElement && before.isConnected && before.focus({ preventScroll: true }) };
    if (verdict === 'speak') port.speak(word, act);
    else void verdicts?.ask(attempt).then(() => (verdicts.of(attempt) === 'pass' ? act() : port.speak(word, act)));
  }

  /** The act of the press under way, if it is to be held from here on. No pointer rested on what a finger presses: what is not known when it goes up is held too. */
  function toHold(type: string): Choice | null {
    // A finger that went down and begins to scroll is no press.
    if (!begun || type.startsWith('touch')) return null;
    const verdict = port.verdicts()?.of(begun.attempt) ?? 'pass';
    return verdict === 'speak' || (verdict === 'maybe' && byPointer === 'touch' && type === 'pointerup') ? { ...begun, verdict } : null;
  }

  function onPress(event: Event): void {
    if (!mine(event)) return;
    const path = pathOf(event);
    if (event.type === 'pointerdown') {
      held = null;
      reached = [];
      byPointer = (event as PointerEvent).pointerType;
      const attempts = primary(event) ? pressed(path) : [];
      opener.note(path, port.verdicts());
      begun = choose(attempts);
      if (begun?.verdict === 'maybe') void port.verdicts()?.ask(begun.attempt);
    }
    if (event.type !== 'click' && event.type !== 'auxclick') {
      held ??= toHold(event.type);
      if (held) stop(event);
      else reached.push(event.type);
      return;
    }
    // A press that was let go elsewhere was called off. One by the keyboard or by assistive technology comes as a click alone.
    const fromDown = held !== null && path.includes(held.attempt.element);
    const choice = fromDown ? held : choose(pressed(path));
    held = begun = null;
    if (!choice || !path[0]) return;
    stop(event);
    const { clientX: x, clientY: y, detail } = event as MouseEvent;
    const gesture: Gesture = { kind: 'press', target: path[0], at: { x, y }, modifiers: modifiersOf(event as MouseEvent), fromDown: fromDown ? byPointer : null, reached };
    conclude(choice, gesture, detail === 0 ? null : { x, y });
  }

  function onKey(event: Event): void {
    if (event.isTrusted && port.word() && event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') {
      stop(event);
      port.escape();
      return;
    }
    if (!mine(event)) return;
    const { key, shiftKey: shift, ctrlKey, metaKey, altKey, isComposing: composing, repeat } = event as KeyboardEvent;
    if (event.type !== 'keydown') {
      if (heldKey === key) stop(event);
      if (event.type === 'keyup') heldKey = null;
      return;
    }
    // The end of the press before may have gone to our word, which had the focus by then.
    if (!repeat) heldKey = null;
    const verdicts = port.verdicts();
    const path = pathOf(event);
    const choice = verdicts && choose(keyAttempts(path, { key, shift, command: ctrlKey || metaKey || altKey, composing }, verdicts.signs, verdicts.ownPage, opener.links()));
    if (key === 'Enter' || key === ' ') opener.note(path, verdicts);
    if (!choice || !path[0]) return;
    stop(event);
    heldKey = key;
    if (!repeat) conclude(choice, { kind: 'key', target: path[0], key, modifiers: modifiersOf(event as KeyboardEvent) }, null);
  }

  function onSubmit(event: Event): void {
    const verdicts = port.verdicts();
    if (passing || !event.isTrusted || !port.connected() || !verdicts) return;
    const form = event.target as HTMLFormElement;
    const { submitter } = event as SubmitEvent;
    const choice = choose(submitAttempts(form, submitter, verdicts.signs, verdicts.ownPage));
    if (!choice) return;
    stop(event);
    conclude(choice, { kind: 'submit', form, submitter }, null);
  }

  function onAhead(event: Event): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const verdicts = port.verdicts();
      for (const attempt of event.isTrusted ? ahead(pathOf(event)) : []) if (verdicts?.of(attempt) === 'maybe') void verdicts.ask(attempt);
    }, REST);
  }

  /** False for what passes unseen: our own doing, scripts' doing, and everything once Caveat is gone. */
  function mine(event: Event): boolean {
    if (passing || !event.isTrusted) return false;
    if (!port.connected()) {
      end();
      return false;
    }
    const through = event.composedPath();
    if (![port.word(), port.line()].some((own) => own && through.includes(own))) return true;
    // The page is not to take a press on what is ours for one outside of its menu, and close it. Clicks and keys we need ourselves.
    if (event.type !== 'click' && !event.type.startsWith('key')) event.stopImmediatePropagation();
    // The reader goes on writing: a press on the line takes the focus from no field.
    if (event.type === 'mousedown' && port.line()) event.preventDefault();
    return false;
  }

  const stopListening = listenInPage([[PRESS, onPress], [KEYS, onKey], [['submit'], onSubmit], [AHEAD, onAhead]]);
  function end(): void {
    clearTimeout(resting);
    stopListening();
  }
  return end;
}

/** Takes an event from the page, and its default with it; a touch keeps its default, which is the click that is waited for. */
function stop(event: Event): void {
  if (!event.type.startsWith('touch')) event.preventDefault();
  event.stopImmediatePropagation();
}

const primary = (event: Event): boolean => (event as PointerEvent).button <= 1;
