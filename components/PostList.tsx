/** The posts of a page that name publishers with a status that counts for the reader, for the reader to decide about. */
import type { JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import type { PagePost, PagePosts } from '../core/links/page-links.ts';
import { pickText } from '../locales/pick-text.ts';
import { Capped } from './Capped.tsx';
import { Cites } from './Cites.tsx';
import { FindSign } from './FindSign.tsx';
import { StatusLine } from './LinkedStatuses.tsx';
import { SurfaceContext, useSurface, useWords } from './surface.ts';
import { Local, RichText } from './Words.tsx';

/** `show`: null where nothing may be shown in the page. */
type PostListProps = { found: PagePosts; show: ((at: number) => Promise<boolean>) | null };

export function PostList({ found, show }: PostListProps): JSX.Element {
  const surface = useSurface();
  const { posts: say } = surface.words;
  return (
    <SurfaceContext.Provider value={{ ...surface, citations: found.citations }}>
      <p>
        {found.seen > 0 ? `${say.seen(found.seen)}. ` : `${say.seenNone} `}
        <b>{found.posts.length > 0 ? `${say.found(found.posts.length + found.more)}.` : say.none}</b>
      </p>
      <ul class="srcs finds">
        <Capped items={found.posts} at={10} as="li">
          {(post) => <Post key={post.at} post={post} found={found} show={show} />}
        </Capped>
      </ul>
      {found.more > 0 && <p class="quiet">{say.more(found.more)}</p>}
      <OldPosts notices={found.publishers.flatMap(({ notices }) => notices)} />
      <p class="quiet aside">{say.onlyLoaded}</p>
      <p class="quiet aside">{say.notKept}</p>
    </SurfaceContext.Provider>
  );
}

function Post({ post, found, show }: { post: PagePost; found: PagePosts; show: PostListProps['show'] }): JSX.Element {
  const { words, pageLanguage } = useSurface();
  const { posts: say } = words;
  const { day, shown } = post.date;
  return (
    <li>
      <div>
        <span class="meta">{day !== null ? words.day(day) : (shown ?? say.noDate)}</span>
        <span class="said" dir="auto" lang={pageLanguage ?? undefined}>
          {post.excerpt}
        </span>
        {post.finds.map(({ publisher: number, how, before }) => {
          const publisher = found.publishers[number];
          const notice = publisher?.notices[0];
          return (
            publisher &&
            notice && (
              <p key={number} class="role">
                {say.how[how](publisher.name)}. <StatusLine notice={notice} of={publisher.id} />
                <Cites refs={notice.citations} /> {before && <b>{say.before}</b>}
              </p>
            )
          );
        })}
      </div>
      {show && <FindSign title={say.show} name={say.showNamed(post.excerpt.slice(0, 60))} show={() => show(post.at)} />}
    </li>
  );
}

/** What the records say on posts from before a listing, law by law; that they say nothing is said too. */
function OldPosts({ notices }: { notices: readonly Notice[] }): JSX.Element | null {
  const words = useWords();
  const { posts: say } = words;
  const byLaw = [...new Map(notices.map((notice) => [notice.regime, notice])).values()];
  if (byLaw.length === 0) return null;
  return (
    <div class="block">
      <h3>{say.recordsSay}</h3>
      <ul class="mind">
        {byLaw.map((notice) => (
          <li key={notice.regime}>
            <b>{words.place(notice.jurisdiction)}</b> (<RichText of={[words.law.status(pickText(notice.quoted, words.language), notice.kind)]} />): {notice.oldPosts ? <Local text={notice.oldPosts} /> : say.recordsSayNothing}
          </li>
        ))}
      </ul>
    </div>
  );
}
