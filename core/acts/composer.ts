/** Fields in which a post, a comment or a message is written, and the addresses in them. */
import type { Signs } from './attempt.ts';
import { documentWithin, isDesigned } from './editor-frame.ts';
import { isNoComposer } from './no-composer.ts';
import { addressesInText } from './text-links.ts';

/** Where a text of more than one line can be written; and where an address can. */
const TEXT = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
const FIELD = `${TEXT}, input:not([type]), input[type="text"], input[type="url"]`;
/** A field and its send button stand no further apart than this. */
const LEVELS = 12;
/** More fields than these are looked through for no button. */
const MOST_FIELDS = 40;

/** The field that an element lies in, or null. */
export function composerAt(path: readonly Element[], { sites }: Pick<Signs, 'sites'>): Element | null {
  return path.find((element) => (element.matches(FIELD) || isBodyOfEditor(element) || sites.some(({ composers }) => composers.some((selector) => element.matches(selector)))) && !isNoComposer(element)) ?? null;
}

const isBodyOfEditor = (element: Element): boolean => element === element.ownerDocument.body && isDesigned(element.ownerDocument);

/** The fields in a part of the page that match a selector, and those in the editors that are frames there. */
function fieldsIn(part: ParentNode, wanted: string): Element[] {
  return [...part.querySelectorAll(`${wanted}, iframe`)].slice(0, MOST_FIELDS).flatMap((field) => {
    const inner = documentWithin(field);
    if (inner) return isDesigned(inner) ? [inner.body] : [...inner.querySelectorAll(wanted)];
    return field.matches(wanted) ? [field] : [];
  }).filter((field) => !isNoComposer(field));
}

/** True where Enter alone sends what was written. */
export function enterSends(composer: Element, { sites }: Pick<Signs, 'sites'>): boolean {
  return sites.some((site) => site.enterSends.some((selector) => composer.matches(selector)));
}

/** The addresses that somebody wrote into a field, those of links in it included. */
export function linksWritten(composer: Element): string[] {
  const linked = [...composer.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, 20).map(({ href }) => href);
  return [...new Set([...addressesInText(textOf(composer)), ...linked])];
}

/** Whether a button has a field beside it in which a text of more than one line can be written, with something in it. */
export function isWrittenBeside(path: readonly Element[]): boolean {
  const beside = path.slice(1, LEVELS).map((element) => fieldsIn(element, TEXT)).find((fields) => fields.length > 0);
  // An editor stands beside the hidden field that it is to fill.
  return beside?.some(isWritten) ?? false;
}

/** Whether a field has anything in it. */
export const isWritten = (field: Element): boolean => textOf(field).trim() !== '';

const textOf = (field: Element): string => ('value' in field && typeof field.value === 'string' ? field.value : (field.textContent ?? ''));

/**
 * The addresses written in the fields that a send button belongs to: those of its form, else those in the smallest part of the page that
 * holds both button and a field with an address in it.
 */
export function linksToBeSent(path: readonly Element[]): string[] {
  const form = path.find((element) => /^form$/i.test(element.tagName));
  for (const element of form ? [form] : path.slice(1, LEVELS)) {
    const links = fieldsIn(element, FIELD).flatMap(linksWritten);
    if (links.length > 0) return links;
  }
  return [];
}
