/** Does what the reader was about to do, once, after they said to go on. */

/** The keys that were held down beside it. */
type Modifiers = { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean };

/**
 * What was held back: how it began, and where. `fromDown`: the kind of pointer whose press was held before its click; null where only the click was. `reached`:
 * what the page had of that press before.
 */
export type Gesture =
  | { kind: 'press'; target: Element; at: { x: number; y: number }; modifiers: Modifiers; fromDown: string | null; reached: readonly string[] }
  | { kind: 'key'; target: Element; key: string; modifiers: Modifiers }
  | { kind: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

/** What a key presses in every page. Space scrolls on a link. */
const PRESSED_BY: Record<string, string> = { 'Enter': 'a[href], button, input, summary, select', ' ': 'button, input, summary, select' };

/** The middle button opens a link as Control and a click do. */
export function modifiersOf(event: MouseEvent | KeyboardEvent): Modifiers {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const newTab = 'button' in event && event.button === 1;
  return { ctrlKey: ctrlKey || newTab, metaKey: metaKey || newTab, shiftKey, altKey };
}

/** Performs the gesture on the page. False when what was pressed has left the page meanwhile. */
export function replay(gesture: Gesture): boolean {
  if (gesture.kind === 'submit') return submit(gesture);
  if (!gesture.target.isConnected) return false;
  if (gesture.kind === 'key') pressKey(gesture);
  else press(gesture);
  return true;
}

function submit({ form, submitter }: Extract<Gesture, { kind: 'submit' }>): boolean {
  if (!form.isConnected) return false;
  form.requestSubmit(submitter?.isConnected ? submitter : null);
  return true;
}

/** The whole family of events that a press of the reader's would have been: pages act on any of them. */
function press({ target, at, modifiers, fromDown, reached }: Extract<Gesture, { kind: 'press' }>): void {
  const base = { bubbles: true, cancelable: true, composed: true, clientX: at.x, clientY: at.y, button: 0, detail: 1, ...modifiers };
  const pointer = { ...base, detail: 0, pointerId: 1, isPrimary: true, pointerType: fromDown ?? 'mouse' };
  /** False when the page took the event for itself. */
  const give = (event: Event): boolean => reached.includes(event.type) || target.dispatchEvent(event);
  const down = (): void => void give(new MouseEvent('mousedown', { ...base, buttons: 1 }));
  const up = (): void => void give(new MouseEvent('mouseup', base));
  if (fromDown !== null) {
    const finger = fromDown === 'touch';
    give(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    const touched = finger && touch(target, 'touchstart', at, give);
    if (!finger) down();
    give(new PointerEvent('pointerup', pointer));
    const lifted = finger && touch(target, 'touchend', at, give);
    // A page that takes a touch for itself gets no click after it.
    if (touched || lifted) return;
    if (finger) down();
    up();
  }
  // A page may take the thing away at the first of these; then the rest would not have reached it either.
  if (target.isConnected) target.dispatchEvent(new MouseEvent('click', base));
}

/** True when the page took the event for itself. Firefox knows no touch events where the machine has no touch screen. */
function touch(target: Element, type: 'touchstart' | 'touchend', at: { x: number; y: number }, give: (event: Event) => boolean): boolean {
  if (typeof TouchEvent === 'undefined') return false;
  const finger = new Touch({ identifier: 0, target, clientX: at.x, clientY: at.y });
  const touches = type === 'touchstart' ? [finger] : [];
  return !give(new TouchEvent(type, { bubbles: true, cancelable: true, composed: true, touches, targetTouches: touches, changedTouches: [finger] }));
}

function pressKey({ target, key, modifiers }: Extract<Gesture, { kind: 'key' }>): void {
  const base = { bubbles: true, cancelable: true, composed: true, ...modifiers };
  const init = { ...base, key, code: key === ' ' ? 'Space' : key === 'Enter' ? key : `Key${key.toUpperCase()}` };
  const taken = !target.dispatchEvent(new KeyboardEvent('keydown', init));
  if (!taken && target.isConnected && PRESSED_BY[key] && target.matches(PRESSED_BY[key])) target.dispatchEvent(new MouseEvent('click', base));
  if (target.isConnected) target.dispatchEvent(new KeyboardEvent('keyup', init));
}
