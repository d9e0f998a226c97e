/** Probes that look at a page as it is: its nodes, objects, styles, places on the screen, and what is stored for it. */

/** Elements and attributes, by whatever way a page can count them. */
export function lookAtNodes(): unknown {
  const all = [...document.querySelectorAll('*')];
  return {
    elements: all.map(({ localName }) => localName),
    children: [document, document.documentElement, document.head, document.body].map(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType !== 3).map(({ nodeName }) => nodeName).join(' ')),
    attributes: all.flatMap((element) => [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`)).sort(),
    shadowRoots: all.filter(({ shadowRoot }) => shadowRoot !== null).length,
    unknownElements: [...new Set(all.filter((element) => element.localName.includes('-')).map(({ localName }) => localName))],
    frames: window.length,
    title: document.title,
  };
}

/** Every name in the page's world and every property of every prototype, with the text of each function. */
export function lookAtObjects(): unknown {
  const digest = (text: string): string => {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return `${text.length}:${hash}`;
  };
  const describe = (object: object): string =>
    digest(Reflect.ownKeys(object).sort((a, b) => (String(a) < String(b) ? -1 : 1)).map((key) => {
      const { value, get, set, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
      const source = [value, get, set].map((f) => (typeof f === 'function' ? Function.prototype.toString.call(f) : typeof f)).join();
      return `${String(key)} ${writable} ${enumerable} ${configurable} ${source}`;
    }).join('\n'));
  const names = Object.getOwnPropertyNames(window).sort();
  const prototypes: Record<string, string> = {};
  for (const name of names) {
    const held = Object.getOwnPropertyDescriptor(window, name)?.value as unknown;
    if (typeof held !== 'function') continue;
    prototypes[name] = describe(held) + (held.prototype ? describe(held.prototype as object) : '');
  }
  const { chrome, browser } = window as unknown as Record<string, object | undefined>;
  return {
    names,
    prototypes,
    objects: [window, document, navigator, history, location, screen, performance, CSS].map(describe),
    extensionApi: { chrome: chrome ? Object.keys(chrome).sort() : null, browser: typeof browser },
  };
}

/** Style sheets, adopted sheets, highlights, and how elements and pseudo-elements come out in the end. */
export function lookAtStyles(): unknown {
  const registry = (CSS as { highlights?: Map<string, unknown> }).highlights;
  const computed = (element: Element | null, pseudo?: string): string => {
    if (!element) return 'none';
    const style = getComputedStyle(element, pseudo);
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  };
  return {
    sheets: [...document.styleSheets].map(({ ownerNode, cssRules }) => `${ownerNode?.nodeName} ${cssRules.length}`),
    adopted: document.adoptedStyleSheets.length,
    animations: document.getAnimations().length,
    highlights: registry ? [...registry.keys()] : 'not supported',
    root: computed(document.documentElement),
    body: computed(document.body),
    paragraph: computed(document.querySelector('p')),
    pseudo: ['::selection', '::highlight(caveat)', '::before', '::after'].map((name) => `${name} ${getComputedStyle(document.querySelector('p') as Element, name).backgroundColor}`),
  };
}

/** Where everything stands, what is on top, what has the focus and what is selected. */
export function lookAtPlaces(): unknown {
  const at = (x: number, y: number): string => document.elementFromPoint((innerWidth * x) / 10, (innerHeight * y) / 10)?.localName ?? 'none';
  const grid: string[] = [];
  for (let y = 0; y < 10; y++) grid.push(Array.from({ length: 10 }, (_, x) => at(x + 0.5, y + 0.5)).join(' '));
  return {
    boxes: [...document.querySelectorAll('body *')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width + height === 0 ? [] : [[x + scrollX, y + scrollY, width, height].map(Math.round).join(',')];
    }),
    onTop: grid,
    window: { innerWidth, innerHeight, clientWidth: document.documentElement.clientWidth, viewport: [visualViewport?.width, visualViewport?.height, visualViewport?.scale], devicePixelRatio },
    scrolled: [Math.round(scrollX), Math.round(scrollY)],
    focus: document.activeElement?.localName ?? 'none',
    selected: String(getSelection()),
  };
}

/** What is stored for the page's origin, and what the browser says of itself. */
export async function lookAtStores(): Promise<unknown> {
  return {
    local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    languages: navigator.languages, plugins: navigator.plugins.length,
    restored: performance.getEntriesByType('navigation').map((entry) => (entry as unknown as { notRestoredReasons?: object | null }).notRestoredReasons ?? null),
  };
}
