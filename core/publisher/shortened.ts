/** Services that put a number in place of the address. Where the link shows the address in its words, the words are what we have. */

const SHORTENERS = /^(?:t\.co|bit\.ly|goo\.gl|is\.gd|tinyurl\.com|ow\.ly|buff\.ly|dlvr\.it|clck\.ru|vk\.cc|lnkd\.in|fb\.me|ift\.tt|trib\.al)$/;

/** True for an address whose target nobody can read from it. */
export function isShortened(href: string): boolean {
  const host = /^https?:\/\/([^/?#]+)/i.exec(href)?.[1]?.toLowerCase().replace(/^www\./, '');
  return host !== undefined && SHORTENERS.test(host);
}
