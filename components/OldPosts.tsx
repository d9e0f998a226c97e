/** What is known of posts from before a listing. Where nobody looked, that is said. */
import type { JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

/** Nothing where no act of a reader is punished: then older ones aren't either. */
export function OldPosts({ notice }: { notice: Notice }): JSX.Element | null {
  const { oldPosts } = useWords();
  if (notice.severity !== 'administrative' && notice.severity !== 'criminal') return null;
  return (
    <div class="lawful before">
      <Icon name="clock" />
      <div>
        <h3>{oldPosts.title(notice.since)}</h3>
        <p>{notice.oldPosts ? <Local text={notice.oldPosts} /> : oldPosts.unknown}</p>
      </div>
    </div>
  );
}
