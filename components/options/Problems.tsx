/** What is wrong with settings that came from outside: each fault with its place, so that it can be mended. */
import type { JSX } from 'preact';
import type { Problem } from '../../core/settings/check.ts';
import type { Words } from '../../locales/words.ts';

/** More than anyone mends in one go. */
const MOST = 12;

export function Problems({ words, problems }: { words: Words; problems: readonly Problem[] }): JSX.Element {
  const { file } = words.options;
  return (
    <ul class="faults">
      {problems.slice(0, MOST).map(({ at, what, found, allowed = [] }) => (
        <li key={`${at} ${what}`}>
          <code dir="ltr">{at === '' ? 'settings' : at}</code>: {file.problems[what]}
          {found !== null && (
            <>
              {' '}
              {file.found} <code dir="ltr">{found}</code>.
            </>
          )}
          {allowed.length > 0 && (
            <>
              {' '}
              {file.allowed} <code dir="ltr">{allowed.join(', ')}</code>.
            </>
          )}
        </li>
      ))}
      {problems.length > MOST && <li>{file.more(problems.length - MOST)}</li>}
    </ul>
  );
}
