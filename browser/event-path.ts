/** The elements that an event goes through, innermost first, those in closed shadow trees included where the browser lets extensions see them. */

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

/** The path of an event. In a closed tree the element is found by the pointer's place, or by what has the focus there. */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter((node): node is Element => node instanceof Element);
  const point = 'clientX' in event && (event as MouseEvent).detail !== 0 ? { x: (event as MouseEvent).clientX, y: (event as MouseEvent).clientY } : null;
  let [inner] = path;
  for (let depth = 0; inner && depth < DEEPEST; depth++) {
    const root = opened(inner);
    const next: Element | null | undefined = root && ((point && root.elementFromPoint(point.x, point.y)) ?? root.activeElement);
    if (!root || !next || next === inner || next.getRootNode() !== root) break;
    path.unshift(...ancestors(next));
    inner = next;
  }
  return path;
}

function ancestors(element: Element): Element[] {
  const list: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) list.push(one);
  return list;
}
