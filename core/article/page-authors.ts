/** Authors as printed on a page that declares none. */
import type { Block } from './article.ts';
import { tidy } from './clean-text.ts';

const MOST = 20;
const LONGEST = 100;
const BY = /^(?:by|von|par|por|door|di|af|av|автор|авторы|від|аўтар)\s*:?\s+(.+)$/iu;

/** Names that elements inside `root` are marked with, else those of "By ..." lines, up to a date or a dividing sign. Each once. */
export function authorsOnPage(root: Element, furniture: readonly Block[]): string[] {
  const marked = root.querySelectorAll('[rel~="author"], [itemprop~="author"]');
  const names = new Set<string>();
  for (let at = 0; at < marked.length && at < MOST; at++) {
    const name = tidy((marked[at]?.textContent ?? '').slice(0, LONGEST * 3));
    if (name && name.length <= LONGEST) names.add(name);
  }
  if (names.size > 0) return [...names];
  for (const { zone, text } of furniture) {
    const name = zone === 'byline' ? BY.exec(text)?.[1]?.split(/\s*(?:[|•·–—]|\s-\s|\d)/)[0]?.trim() : undefined;
    if (name && name.length <= LONGEST && names.size < MOST) names.add(name);
  }
  return [...names];
}
