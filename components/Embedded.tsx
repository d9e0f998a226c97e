/** Posts and players of publishers with a status that stand in the page as its own part: seen before anything is pressed. */
import type { JSX } from 'preact';
import type { EmbeddedPublisher } from '../core/embeds/embedded-publishers.ts';
import { ListedMark } from './ListedMark.tsx';
import { useWords } from './surface.ts';

export function Embedded({ embedded }: { embedded: readonly EmbeddedPublisher[] }): JSX.Element | null {
  const { embedded: say } = useWords();
  if (embedded.length === 0) return null;
  return (
    <div class="block embedded">
      <h3>{say.title}</h3>
      <ul class="embeds">
        {embedded.map((publisher) => (
          <li key={`${publisher.publisher} ${publisher.statuses[0]?.regime}`}>
            {say.posts(publisher.posts)} <ListedMark of={publisher} />
          </li>
        ))}
      </ul>
      <p class="quiet aside">{say.say}</p>
    </div>
  );
}
