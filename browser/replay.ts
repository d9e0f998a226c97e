/** Does what the reader was about to do, once, after they said to go on. */

/** What was held back: how it began, and where. */
export type Gesture =
  | { kind: 'press'; target: Element; at: { x: number; y: number }; newTab: boolean; fromDown: boolean }
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
  const pointer = { ...base, detail: 0, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  if (fromDown) {
    target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    target.dispatchEvent(new MouseEvent('mousedown', { ...base, buttons: 1 }));
    target.dispatchEvent(new PointerEvent('pointerup', pointer));
    target.dispatchEvent(new MouseEvent('mouseup', base));
  }
  // A page may take the thing away at the first of these; then the rest would not have reached it either.
  if (target.isConnected) target.dispatchEvent(new MouseEvent('click', base));
}

function pressKey({ target, key }: Extract<Gesture, { kind: 'key' }>): void {
  const init = { key, code: key === ' ' ? 'Space' : 'Enter', bubbles: true, cancelable: true, composed: true };
  const taken = !target.dispatchEvent(new KeyboardEvent('keydown', init));
  if (!taken && target.isConnected && target instanceof HTMLElement && target.matches(NATIVE)) target.click();
  if (target.isConnected) target.dispatchEvent(new KeyboardEvent('keyup', init));
}
