/** What a page says of its publisher in a box about author or publisher, word for word. */
import type { Article } from '../article/article.ts';

/** A heading is shorter, a legal text longer. */
const SHORTEST = 40;
const LONGEST = 700;

/** The longest line of an author box that names the publisher; null when the box is about a person, or there is none. */
export function selfDescription(article: Article, names: readonly string[]): string | null {
  const lines = article.furniture
    .filter(({ zone, text }) => zone === 'author-box' && text.length >= SHORTEST && text.length <= LONGEST && names.some((name) => namesIt(text, name)))
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length);
  return lines[0] ?? null;
}

/** As whole words: "Mir" is not named in "Miro". */
function namesIt(text: string, name: string): boolean {
  for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + name.length] ?? ' '))) return true;
  }
  return false;
}
