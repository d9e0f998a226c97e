/** Editors that are frames: which of them are part of the page, and what is written in them. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { composerAt, isWrittenBeside, linksToBeSent } from '../../../../core/acts/composer.ts';
import { documentWithin } from '../../../../core/acts/editor-frame.ts';
import { pathFrom } from '../../../../core/acts/path-from.ts';

const LINK = 'https://meduza.io/a';

/** A page with a frame in its form; `inside` is written into the frame as editors do it. */
function pageWith(inside: string, attributes = ''): { page: Document; frame: HTMLIFrameElement; inner: Document } {
  const page = new JSDOM(`<form><textarea name="text" style="display: none"></textarea><iframe ${attributes}></iframe><button>Post</button></form>`, { url: 'https://forum.example/new' }).window.document;
  const frame = page.querySelector('iframe') as HTMLIFrameElement;
  const inner = frame.contentDocument as Document;
  inner.body.replaceWith(inner.importNode(new JSDOM(inside).window.document.body, true));
  return { page, frame, inner };
}
const button = (page: Document): Element[] => pathFrom(page.querySelector('button') as Element);

describe('a document in a frame', () => {
  test('is part of the page where it has no address of its own', () => {
    const { frame, inner } = pageWith('<body></body>');
    expect(documentWithin(frame)).toBe(inner);
  });
  test('is not where somebody else’s page stands, nor in what is no frame', () => {
    const { page, frame } = pageWith('<body></body>');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    expect(documentWithin(frame)).toBeNull();
    expect(documentWithin(page.body)).toBeNull();
  });
  test.each([['<body contenteditable="true"></body>', true], ['<body></body>', false], ['<body contenteditable="false"></body>', false]])('with the address of the page and %s: %s', (body, editor) => {
    const { frame } = pageWith(body);
    const inner = new JSDOM(body, { url: 'https://forum.example/new' }).window.document;
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    expect(documentWithin(frame)).toBe(editor ? inner : null);
  });
});

describe('what is written in one', () => {
  test('is sent by the button of the form around it, though the field beside it is empty yet', () => {
    const { page } = pageWith(`<body contenteditable="true"><p>Look: ${LINK}.</p></body>`);
    expect(linksToBeSent(button(page))).toEqual([LINK]);
    expect(isWrittenBeside(button(page))).toBe(true);
  });
  test('counts with the address of a link in it', () => {
    expect(linksToBeSent(button(pageWith(`<body contenteditable="true"><a href="${LINK}">this</a></body>`).page))).toEqual([LINK]);
  });
  test('is in a field in it, too, where the frame is no editor as a whole', () => {
    expect(linksToBeSent(button(pageWith(`<body><textarea>${LINK}</textarea><input type="search" value="${LINK}/b"></body>`).page))).toEqual([LINK]);
  });
  test('is nothing where it is empty, or only read', () => {
    expect(isWrittenBeside(button(pageWith('<body contenteditable="true"> </body>').page))).toBe(false);
    expect(linksToBeSent(button(pageWith(`<body><p>${LINK}</p></body>`).page))).toEqual([]);
  });
  test('is in the body of an editor of the older kind', () => {
    const { page, inner } = pageWith(`<body>${LINK}</body>`);
    Object.defineProperty(inner, 'designMode', { value: 'on' });
    expect(linksToBeSent(button(page))).toEqual([LINK]);
    expect(composerAt(pathFrom(inner.body), { sites: [] })).toBe(inner.body);
  });
});
