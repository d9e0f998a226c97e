/** One source in full: its title, whether and when somebody opened it, what it says. The only place with a link that leaves the page. */
import type { JSX } from 'preact';
import type { Citation } from '../core/report.ts';
import { useWords } from './surface.ts';

export function SourceLine({ citation }: { citation: Citation }): JSX.Element {
  const { sources } = useWords();
  const { url, title, access, checked, gist } = citation;
  const read = access === 'read';
  return (
    <>
      {/^https:/.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer noopener" title={sources.open}>
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}{' '}
      <span class={read ? 'meta' : 'unverified'}>{read ? sources.read(checked) : sources.unread}</span>
      {gist && <span class="gist">{gist}</span>}
    </>
  );
}
