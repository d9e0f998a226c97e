/** Remembers whose post was pressed last: platforms draw the menus of a post apart from it, at the end of the page. */
import { isOpened, linksIn, markedPost } from '../core/acts/post-links.ts';
import type { Verdicts } from './guard-verdicts.ts';

export type Opener = {
  /** A press or key at the innermost of `path`. */
  note(path: readonly Element[], verdicts: Verdicts | null): void;
  /** The links of the post; none where something else was pressed since. */
  links(): readonly string[];
};

export function lastPost(): Opener {
  let links: string[] = [];
  return {
    note(path, verdicts) {
      if (!verdicts) return;
      const post = markedPost(path, verdicts.signs);
      if (post) links = linksIn(post, verdicts.signs);
      else if (!isOpened(path, verdicts.signs)) links = [];
    },
    links: () => links,
  };
}
