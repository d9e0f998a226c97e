/** Single keys by which a platform does something to the post that has the focus. */
import type { Attempt, Signs } from './attempt.ts';
import { controlAct, controlsIn } from './control-act.ts';
import { linksIn, linksOfSomebodyElse, markedPost } from './post-links.ts';

/** Where keys write. */
const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"]';

/**
 * What a key does by the platform's record. The post must show the button that the key stands for, which also tells whether the act was done
 * already: the same key takes it back. On a publisher's own page the key may reach the page without any post having the focus.
 */
export function shortcutAttempts(path: readonly Element[], key: string, signs: Signs, ownPage: boolean): Attempt[] {
  const acts = signs.sites.flatMap(({ shortcuts }) => shortcuts).filter((one) => one.key === key.toLowerCase()).map(({ act }) => act);
  if (acts.length === 0 || path.some((element) => element.matches(WRITING))) return [];
  const post = markedPost(path, signs);
  const where = post ?? (ownPage ? path.at(-1) : undefined);
  if (!where) return [];
  const does = controlsIn(where, signs).map((control) => controlAct(control, signs)).find((attempt) => attempt !== null && acts.includes(attempt.act));
  if (!does) return [];
  const others = ownPage && does.act !== 'comment' ? linksOfSomebodyElse(path, signs) : [];
  const links = others.length > 0 ? others : ownPage || !post ? null : linksIn(post, signs);
  // Whether the platform takes a key that a script made is not known.
  return [{ ...does, links, ownClick: true }];
}

/** What any of the keys could do to the post that has the focus, so that its publisher is known before one is pressed. */
export function focusAttempts(path: readonly Element[], signs: Signs, ownPage: boolean): Attempt[] {
  for (const { key } of signs.sites.flatMap(({ shortcuts }) => shortcuts)) {
    const attempts = shortcutAttempts(path, key, signs, ownPage);
    if (attempts.length > 0) return attempts;
  }
  return [];
}
