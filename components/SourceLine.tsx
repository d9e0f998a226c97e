/** One source in full: its title, whether and when somebody opened it, what it says, and whose page it is where that matters to the reader. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Citation } from '../core/report.ts';
import { ListedMark } from './ListedMark.tsx';
import { useLinked } from './report-context.ts';
import { useWords } from './surface.ts';

export function SourceLine({ citation }: { citation: Citation }): JSX.Element {
  const { sources } = useWords();
  const { url, title, access, checked, gist } = citation;
  const linked = useLinked(url);
  const id = useId();
  const read = access === 'read';
  return (
    <>
      {/^https:/.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer noopener" title={sources.open} aria-describedby={linked?.statuses.length ? id : undefined}>
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}{' '}
      <span class={read ? 'meta' : 'unverified'}>{read ? sources.read(checked) : sources.unread}</span>
      <ListedMark of={linked} id={id} />
      {gist && <span class="gist">{gist}</span>}
    </>
  );
}
