/** What the reader can have looked at in the page before them: its links and its posts. Nothing is read before a button is pressed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageLinks, PagePosts } from '../core/links/page-links.ts';
import { LinkList } from './LinkList.tsx';
import { PostList } from './PostList.tsx';
import { useWords } from './surface.ts';

export type PageTools = {
  /** Null where no link may be marked. */
  marks: { on: boolean; set: (on: boolean) => void } | null;
  /** Null: the page could not be read. */
  links: () => Promise<PageLinks | null>;
  posts: () => Promise<PagePosts | null>;
  /** Brings a find into view; false when it is gone. Null where nothing may be shown in the page. */
  show: ((kind: 'link' | 'post', at: number) => Promise<boolean>) | null;
};

type Result = { kind: 'reading' } | { kind: 'failed' } | { kind: 'links'; links: PageLinks } | { kind: 'posts'; posts: PagePosts };

export function OnThisPage({ tools }: { tools: PageTools }): JSX.Element {
  const { links: say, posts } = useWords();
  const [result, setResult] = useState<Result | null>(null);
  const read = <T extends PageLinks | PagePosts>(asked: Promise<T | null>, of: (found: T) => Result): void => {
    setResult({ kind: 'reading' });
    asked.then((found) => setResult(found ? of(found) : { kind: 'failed' }), () => setResult({ kind: 'failed' }));
  };
  const { marks } = tools;
  return (
    <section class="sec here">
      <header>
        <h2>{say.title}</h2>
      </header>
      <div class="acts-line">
        {marks && (
          <button type="button" class="btn small" aria-pressed={marks.on} title={say.canBeNoticed} onClick={() => marks.set(!marks.on)}>
            {marks.on ? say.unmark : say.mark}
          </button>
        )}
        <button type="button" class="btn small" onClick={() => read(tools.links(), (links) => ({ kind: 'links', links }))}>
          {say.list}
        </button>
        <button type="button" class="btn small" title={posts.about} onClick={() => read(tools.posts(), (found) => ({ kind: 'posts', posts: found }))}>
          {result?.kind === 'posts' ? posts.again : posts.check}
        </button>
      </div>
      <div role="status">
        {result?.kind === 'reading' && <p class="quiet">{say.reading}</p>}
        {result?.kind === 'failed' && <p>{say.failed}</p>}
      </div>
      {result?.kind === 'links' && <LinkList found={result.links} show={tools.show && ((at) => tools.show?.('link', at) ?? Promise.resolve(false))} />}
      {result?.kind === 'posts' && <PostList found={result.posts} show={tools.show && ((at) => tools.show?.('post', at) ?? Promise.resolve(false))} />}
    </section>
  );
}
