/**
 * The reader's way through one of our pages, for Back and Forward. Where they went stands in the memory of the page alone: Chromium keeps the addresses of
 * our own pages in its history, and both browsers write what an entry of a tab holds into the files of the session. So the address stays as it is, and an
 * entry holds a name that says nothing. A page that is loaded anew begins anew.
 */
export type Steps<T> = { now: () => T | null; go: (to: T | null) => void };

/** `moved` is called after each step, the reader's own and those by Back and Forward. */
export function stepsInPage<T>(moved: () => void): Steps<T> {
  const been = new Map<unknown, T>();
  addEventListener('popstate', moved);
  return {
    now: () => been.get(history.state) ?? null,
    go(to) {
      const name = crypto.randomUUID();
      if (to !== null) been.set(name, to);
      history.pushState(name, '');
      moved();
    },
  };
}
