/** Reads the address that another address carries inside it. */
import { decoded, parseAddress, type Address } from './url.ts';

/**
 * The address in a piece of a path or query: whole, percent-encoded as a whole, with a collapsed "https:/", or without a scheme.
 * Null when it is no web address, or only a bare word.
 */
export function innerAddress(text: string | null | undefined): Address | null {
  if (!text) return null;
  const plain = /^https?%3a/i.test(text) ? decoded(text) : text;
  if (/^https?:/i.test(plain)) return parseAddress(plain.replace(/^(https?):\/*/i, '$1://'));
  return /^[^/:?#@\\\s]+\.(?:xn--[a-z\d-]+|[^/:?#@\\\s.\d]{2,})([/:?#]|$)/i.test(plain) ? parseAddress(`http://${plain}`) : null;
}
