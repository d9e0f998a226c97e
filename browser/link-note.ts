/** The word on a marked link, shown where the pointer rests on it or the keyboard reaches it. It goes with the pointer, the focus or Escape. */
import type { LinkMark } from '../core/links/counts.ts';

/** The words for one link, ready to show. */
export type LinkNote = { scope: LinkMark; tag: string; name: string; lines: string[]; language: string; dir: 'ltr' | 'rtl'; theme: 'auto' | 'light' | 'dark' };

/** Milliseconds before a note comes, so that a pointer on its way calls none. */
const REST = 350;
const GAP = 8;

/** Writes notes into `box` for the links that `isMarked`; `noteFor` asks for the words of one. Returns the function that stops it. */
export function showLinkNotes(document: Document, box: HTMLElement, isMarked: (link: Element) => boolean, noteFor: (link: HTMLAnchorElement) => Promise<LinkNote | null>): () => void {
  let over: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function enter(event: Event): void {
    const link = linkAt(event);
    if (link === over) return;
    leave();
    if (!link || !isMarked(link)) return;
    over = link;
    timer = setTimeout(() => {
      void noteFor(link).then((note) => {
        if (note && over === link && link.isConnected) show(note, link);
      });
    }, REST);
  }
  function leave(): void {
    clearTimeout(timer);
    over = null;
    box.replaceChildren();
  }
  function escape(event: KeyboardEvent): void {
    if (event.key === 'Escape') leave();
  }
  function show(note: LinkNote, link: Element): void {
    box.lang = note.language;
    box.dir = note.dir;
    box.dataset.scope = note.scope;
    box.dataset.theme = note.theme;
    box.replaceChildren(line('tag', note.tag), line('name', note.name), ...note.lines.map((text) => line('', text)));
    place(box, link.getBoundingClientRect());
  }
  function line(name: string, text: string): HTMLElement {
    const p = document.createElement('p');
    p.className = name;
    p.textContent = text;
    return p;
  }

  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  document.addEventListener('pointerover', enter, options);
  document.addEventListener('focusin', enter, options);
  document.addEventListener('focusout', leave, options);
  document.addEventListener('scroll', leave, options);
  document.addEventListener('keydown', escape, options);
  return () => {
    leave();
    stop.abort();
  };
}

/** The link that an event happened on, also within an open shadow root. */
function linkAt(event: Event): HTMLAnchorElement | null {
  const link = event.composedPath().find((target) => target instanceof Element && target.matches('a[href], area[href]'));
  return (link as HTMLAnchorElement | undefined) ?? null;
}

/** Below the link, or above it where there is no room. */
function place(box: HTMLElement, link: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = link.bottom + GAP + height <= innerHeight;
  const left = Math.max(GAP, Math.min(link.left, innerWidth - width - GAP));
  box.style.translate = `${Math.round(left)}px ${Math.round(below ? link.bottom + GAP : Math.max(GAP, link.top - GAP - height))}px`;
}
