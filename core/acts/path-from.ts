/** An element with those around it, innermost first, as an event would go through them. */

/** `within`: the last of them; without it, up to the root of the page. */
export function pathFrom(element: Element, within: Element | null = null): Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one; one = one === within ? null : one.parentElement) path.push(one);
  return path;
}
