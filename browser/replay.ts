/** Does what the reader was about to do, once, after they said to go on. */

/** What was held back: how it began, and where. `fromDown`: the kind of pointer whose going down was held too; null where only the click was. */
export type Gesture =
  | { kind: 'press'; target: Element; at: { x: number; y: number }; newTab: boolean; fromDown: string | null }
  | { kind: 'key'; target: Element; key: string }
  | { kind: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

const NATIVE = 'a[href], button, input, summary, select';

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
function press({ target, at, newTab, fromDown }: Extract<Gesture, { kind: 'press' }>): void {
  const base = { bubbles: true, cancelable: true, composed: true, clientX: at.x, clientY: at.y, button: 0, detail: 1, ctrlKey: newTab, metaKey: newTab };
  const pointer = { ...base, detail: 0, pointerId: 1, isPrimary: true, pointerType: fromDown ?? 'mouse' };
  const down = (): void => void target.dispatchEvent(new MouseEvent('mousedown', { ...base, buttons: 1 }));
  const up = (): void => void target.dispatchEvent(new MouseEvent('mouseup', base));
  if (fromDown !== null) {
    const finger = fromDown === 'touch';
    target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    const touched = finger && touch(target, 'touchstart', at);
    if (!finger) down();
    target.dispatchEvent(new PointerEvent('pointerup', pointer));
    const lifted = finger && touch(target, 'touchend', at);
    // A page that takes a touch for itself gets no click after it.
    if (touched || lifted) return;
    if (finger) down();
    up();
  }
  // A page may take the thing away at the first of these; then the rest would not have reached it either.
  if (target.isConnected) target.dispatchEvent(new MouseEvent('click', base));
}

/** True when the page took the event for itself. Firefox knows no touch events where the machine has no touch screen. */
function touch(target: Element, type: 'touchstart' | 'touchend', at: { x: number; y: number }): boolean {
  if (typeof TouchEvent === 'undefined') return false;
  const finger = new Touch({ identifier: 0, target, clientX: at.x, clientY: at.y });
  const touches = type === 'touchstart' ? [finger] : [];
  return !target.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, composed: true, touches, targetTouches: touches, changedTouches: [finger] }));
}

function pressKey({ target, key }: Extract<Gesture, { kind: 'key' }>): void {
  const init = { key, code: key === ' ' ? 'Space' : key === 'Enter' ? key : `Key${key.toUpperCase()}`, bubbles: true, cancelable: true, composed: true };
  const taken = !target.dispatchEvent(new KeyboardEvent('keydown', init));
  if (!taken && target.isConnected && target instanceof HTMLElement && target.matches(NATIVE)) target.click();
  if (target.isConnected) target.dispatchEvent(new KeyboardEvent('keyup', init));
}
