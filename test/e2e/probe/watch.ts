/** Probes that listen from the page's first script on: nodes, events, calls, and what the browser reports of performance. */

export type Watch = { read(): unknown };

/** Every node or attribute that comes, goes or changes. While the page is parsed only how many of each kind: the parser works in pieces. */
export function watchNodes(): Watch {
  const parsed: Record<string, number> = {};
  const after: string[] = [];
  let ready = false;
  const note = (records: MutationRecord[]): void => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const added = [...addedNodes].map((node) => node.nodeName);
      const removed = [...removedNodes].map((node) => node.nodeName);
      if (ready || removed.length > 0) after.push([type, target.nodeName, attributeName, `+${added}`, `-${removed}`].join(' '));
      else for (const name of type === 'childList' ? added : [`${type} ${target.nodeName} ${attributeName}`]) parsed[name] = (parsed[name] ?? 0) + 1;
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('DOMContentLoaded', () => {
    note(observer.takeRecords());
    ready = true;
  }, true);
  // Text comes in as many nodes as the network has pieces.
  return { read: () => ({ parsed: Object.entries(parsed).filter(([name]) => !/#text/.test(name)), after }) };
}

/** Real events: what a reader does in the order in which it arrives, the browser's own by kind; and whether anybody cancelled them. */
export function watchEvents(): Watch {
  const done = 'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keypress keyup beforeinput input change copy cut paste submit dragstart drop'.split(' ');
  const told = ('invalid focus blur focusin focusout selectionchange selectstart message messageerror error unhandledrejection rejectionhandled securitypolicyviolation beforeunload pagehide hashchange popstate ' +
    'fullscreenchange toggle beforetoggle animationstart transitionrun scroll scrollend storage languagechange online offline beforematch slotchange load resize DOMContentLoaded pageshow').split(' ');
  const inOrder: string[] = [];
  const ofKind = new Set<string>();
  for (const type of [...done, ...told]) {
    addEventListener(type, (event) => {
      const name = event.target instanceof Element ? event.target.localName : event.target === document ? 'document' : 'window';
      const line = `${type} ${name}${event instanceof MessageEvent ? ` ${JSON.stringify(event.data)}` : ''}`;
      const ordered = done.includes(type);
      if (!ordered) ofKind.add(line);
      const at = ordered ? inOrder.push(line) - 1 : -1;
      setTimeout(() => {
        if (!event.defaultPrevented) return;
        if (ordered) inOrder[at] += ' cancelled';
        else ofKind.add(`${line} cancelled`);
      });
    }, true);
  }
  visualViewport?.addEventListener('resize', () => ofKind.add('resize visualViewport'));
  return { read: () => ({ inOrder, ofKind: [...ofKind].sort() }) };
}

/** Calls of the page's own functions, were any script of ours to run in the page's world; and reactions of an element that the page defines. */
export function watchCalls(): Watch {
  const calls: Record<string, number> = {};
  const count = (name: string): void => void (calls[name] = (calls[name] ?? 0) + 1);
  const hook = (owner: object, name: string): void => {
    const real = (owner as Record<string, (...args: unknown[]) => unknown>)[name];
    if (typeof real !== 'function') return;
    (owner as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
      count(name);
      return real.apply(this, args);
    };
  };
  for (const name of ['fetch', 'open', 'postMessage', 'scrollTo', 'scrollBy', 'matchMedia', 'getSelection', 'focus', 'requestIdleCallback']) hook(window, name);
  for (const name of ['attachShadow', 'querySelectorAll', 'getBoundingClientRect', 'scrollIntoView', 'setAttribute']) hook(Element.prototype, name);
  for (const name of ['cloneNode', 'appendChild', 'insertBefore']) hook(Node.prototype, name);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) hook(console, name);
  for (const name of ['pushState', 'replaceState']) hook(History.prototype, name);
  hook(XMLHttpRequest.prototype, 'open');
  hook(EventTarget.prototype, 'dispatchEvent');
  // A copy of the page, even one that is never shown, would build the page's own elements anew.
  customElements.define('probing-element', class extends HTMLElement {
    static observedAttributes = ['class', 'style', 'id', 'data-x'];
    constructor() { super(); count('element built'); }
    connectedCallback(): void { count('element connected'); }
    disconnectedCallback(): void { count('element taken out'); }
    adoptedCallback(): void { count('element adopted'); }
    attributeChangedCallback(): void { count('element changed'); }
  });
  return { read: () => ({ ...calls }) };
}

/** What the browser itself tells a page: requests, marks, long tasks by whom, reports of policies. */
export function watchReports(): Watch {
  const resources = new Set<string>();
  const marks: string[] = [];
  const strangers = new Set<string>();
  const reports: string[] = [];
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
    if (PerformanceObserver.supportedEntryTypes.includes(type)) new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  observe('resource', ({ name }) => resources.add(name));
  observe('mark', ({ name }) => marks.push(name));
  observe('measure', ({ name }) => marks.push(name));
  observe('long-animation-frame', (entry) => {
    for (const { sourceURL } of (entry as PerformanceEntry & { scripts: { sourceURL: string }[] }).scripts) if (sourceURL && !sourceURL.startsWith(location.origin)) strangers.add(sourceURL);
  });
  if ('ReportingObserver' in window) new ReportingObserver((list) => list.forEach(({ type }) => reports.push(String(type))), { buffered: true }).observe();
  return { read: () => ({ resources: [...resources].filter((name) => !name.endsWith('/favicon.ico')).sort(), marks, strangers: [...strangers], reports }) };
}

/** How long the page could do nothing: the longest waits for its turn, in milliseconds, longest first. Random by nature, so compared apart. */
export function watchWaits(): Watch {
  const waits: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (document.readyState === 'complete') waits.push(now - last);
    last = now;
  }, 4);
  return { read: () => (clearInterval(timer), waits.sort((a, b) => b - a).slice(0, 20)) };
}
