/** Fields in which a post, a comment or a message is written, and the addresses in them. */
import type { Signs } from './attempt.ts';
import { isNoComposer } from './no-composer.ts';
import { addressesInText } from './text-links.ts';

/** Where a text of more than one line can be written; and where an address can. */
const TEXT = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
const FIELD = `${TEXT}, input:not([type]), input[type="text"], input[type="url"]`;
/** A field and its send button stand no further apart than this. */
const LEVELS = 12;

/** The field that an element lies in, or null. */
export function composerAt(path: readonly Element[], { sites }: Pick<Signs, 'sites'>): Element | null {
  return path.find((element) => (element.matches(FIELD) || sites.some(({ composers }) => composers.some((selector) => element.matches(selector)))) && !isNoComposer(element)) ?? null;
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
  const beside = path.slice(1, LEVELS).find((element) => element.querySelector(TEXT));
  const field = beside?.querySelector(TEXT);
  return field !== null && field !== undefined && !isNoComposer(field) && isWritten(field);
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
    const links = [...element.querySelectorAll(FIELD)].filter((field) => !isNoComposer(field)).slice(0, 20).flatMap(linksWritten);
    if (links.length > 0) return links;
  }
  return [];
}
