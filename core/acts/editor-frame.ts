/** Editors that are frames without an address of their own (TinyMCE, CKEditor 4 and their kin): what is written there belongs to the page around them. */

const EDITABLE_BODY = 'body[contenteditable]:not([contenteditable="false"])';

/**
 * The document in a frame that is part of the page around it; null for every other element, for frames of others, and for what has an address and is
 * no editor. An editor that was written into its frame by a script may bear the address of the page.
 */
export function documentWithin(frame: Element): Document | null {
  const inner = (frame as Partial<HTMLIFrameElement>).contentDocument;
  return inner && (isDesigned(inner) || !/^https?:/.test(inner.URL) || inner.querySelector(EDITABLE_BODY)) ? inner : null;
}

/** Whether all of a document is written in. */
export const isDesigned = ({ designMode }: Document): boolean => designMode === 'on';
