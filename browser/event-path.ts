/**
 * The elements that an event goes through, innermost first, those in closed shadow trees included where the browser lets extensions see them, and those
 * around an editor that is a frame.
 */
import { documentWithin } from '../core/acts/editor-frame.ts';

type Opener = (host: Element) => ShadowRoot | null | undefined;

/** Chrome's and Firefox's ways for extensions to look into a closed shadow root. */
const opened: Opener = (host) => {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };
  const own = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  try {
    return own.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.shadowRoot;
  } catch {
    // Chrome takes HTML elements only.
    return host.shadowRoot;
  }
};

/** How deep shadow trees inside one another are followed. */
const DEEPEST = 12;
/** More slots than this no control has. */
const MOST_SLOTS = 50;

/** The path of an event. In a closed tree the element is found by the pointer's place, or by what has the focus there. */
export function pathOf(event: Event): Element[] {
  // Not "instanceof": what is in a frame is of that frame's kinds.
  const path = inward(withSlots(event.composedPath().filter((node): node is Element => 'matches' in node)), placeOf(event));
  const outermost = path.at(-1);
  const stands = outermost && standsAt(outermost);
  return stands && stands !== outermost ? [...path, ...ancestors(stands)] : path;
}

/** Where in the page an element is: itself, or the frame that it is in; null when it has left the page. */
export function standsAt(element: Element): Element | null {
  const outer = element.ownerDocument === document ? element : element.ownerDocument.defaultView?.frameElement;
  return element.isConnected && outer?.isConnected ? outer : null;
}

/** The elements around what has the focus, itself first, as an event there would go through them. */
export function pathToFocus(): Element[] {
  const path = inward(document.activeElement ? ancestors(document.activeElement) : [], null);
  const inner = path[0] && documentWithin(path[0])?.activeElement;
  return inner ? [...ancestors(inner), ...path] : path;
}

/** The path led on into the trees that its innermost element is the host of; `point`: where on the screen, null for where the focus is. */
function inward(outer: readonly Element[], point: { x: number; y: number } | null): Element[] {
  const path = [...outer];
  let [inner] = path;
  for (let depth = 0; inner && depth < DEEPEST; depth++) {
    const root = opened(inner);
    const next: Element | null | undefined = root && (point ? root.elementFromPoint(point.x, point.y) : root.activeElement);
    if (!root || !next || next === inner || next.getRootNode() !== root) break;
    path.unshift(...ancestors(next));
    inner = next;
  }
  return path;
}

/** Where on the screen it happened. A click by the keyboard or by assistive technology counts no presses, and its place means nothing; a pointer's own events never count any. */
function placeOf(event: Event): { x: number; y: number } | null {
  if (!('clientX' in event)) return null;
  const { clientX: x, clientY: y, detail, type } = event as MouseEvent;
  return detail !== 0 || type.startsWith('pointer') ? { x, y } : null;
}

/** What an element that was handed into a closed tree stands in there: the path of the event leaves that out. */
function withSlots(path: readonly Element[]): Element[] {
  return path.flatMap((element, at) => {
    const host = path[at + 1];
    const root = host && host === element.parentElement ? opened(host) : null;
    const slot = root && [...root.querySelectorAll('slot')].slice(0, MOST_SLOTS).find((one) => one.assignedNodes().includes(element));
    return slot ? [element, ...ancestors(slot)] : [element];
  });
}

function ancestors(element: Element): Element[] {
  const list: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) list.push(one);
  return list;
}
