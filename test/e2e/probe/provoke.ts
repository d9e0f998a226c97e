/** Probes that provoke: events of the page's own making, and requests for our files under our real address. */

/** Sends one event of each kind through the page: whether it arrives everywhere, in order, and whether anybody cancels it. */
export function sendEvents(): unknown {
  const types = ('click dblclick contextmenu auxclick mousedown mouseup pointerdown pointerup touchstart keydown keypress keyup beforeinput input change copy cut paste submit reset select selectstart wheel ' +
    'dragstart drop focusin focusout beforeunload pagehide visibilitychange hashchange popstate message error share like beforetoggle toggle scroll resize DOMContentLoaded load').split(' ');
  const targets: [string, EventTarget | null][] = [['link', document.querySelector('a')], ['button', document.querySelector('#share')], ['input', document.querySelector('#words')], ['document', document], ['window', window]];
  return types.flatMap((type) => targets.map(([name, target]) => {
    const path: string[] = [];
    const stops = [window, document, target].filter((stop) => stop !== null);
    const listeners = stops.flatMap((stop, at) => [true, false].map((capture) => {
      const listen = (): void => void path.push(`${at}${capture ? 'down' : 'up'}`);
      stop.addEventListener(type, listen, capture);
      return () => stop.removeEventListener(type, listen, capture);
    }));
    const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
    const let_ = target?.dispatchEvent(event);
    listeners.forEach((stop) => stop());
    return `${type} ${name} ${let_} ${event.defaultPrevented} ${path}`;
  }));
}

/** Asks for every file of the package under the address at which it would stand, in each way that a page has, and notes what comes of it. */
export async function askForFiles(base: string, files: string[]): Promise<unknown> {
  const settled = (element: HTMLElement, address: Record<string, string>): Promise<string> =>
    new Promise((done) => {
      element.onload = () => done('load');
      element.onerror = () => done('error');
      Object.assign(element, address);
      document.head.append(element);
      setTimeout(() => done('nothing'), 3000);
    });
  const fetched = (url: string, mode: RequestMode): Promise<string> => fetch(url, { mode }).then(({ type, status }) => `${type} ${status}`, (error: unknown) => String(error));
  const answers = await Promise.all(files.map(async (file) => {
    const url = base + file;
    const elements: [HTMLElement, Record<string, string>][] = [
      [document.createElement('img'), { src: url }],
      [document.createElement('script'), { src: url }],
      [document.createElement('link'), { rel: 'stylesheet', href: url }],
    ];
    const ways = await Promise.all([fetched(url, 'cors'), fetched(url, 'no-cors'), ...elements.map(([element, address]) => settled(element, address))]);
    elements.forEach(([element]) => element.remove());
    return `${file}: ${ways.join(', ')}`;
  }));
  const frame = document.createElement('iframe');
  const framed = await settled(frame, { src: `${base}popup.html` });
  const inside = frame.contentWindow?.length;
  frame.remove();
  return [...answers, `frame: ${framed} ${inside}`];
}
