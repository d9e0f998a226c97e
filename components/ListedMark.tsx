/** The word beside a link that its publisher has a status where the reader is: said before the link is followed. */
import type { JSX } from 'preact';
import type { LinkedPublisher } from '../core/linked.ts';
import { pickText } from '../locales/pick-text.ts';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';
import { RichText } from './Words.tsx';

/** `id`: for the link to be described by. Nothing for a publisher without a status that counts here. */
export function ListedMark({ of, id }: { of: LinkedPublisher | null; id?: string }): JSX.Element | null {
  const { law, language, linked } = useWords();
  const [first, ...more] = of?.statuses ?? [];
  if (!of || !first) return null;
  const { jurisdiction, kind, covers, quoted, scope } = first;
  return (
    <span class="listed-mark" id={id}>
      <Icon name={scope === 'applies' ? 'applies' : 'may'} />
      <span>
        <bdi>{of.name}</bdi> · <RichText of={law.shortHeading({ kind, covers, jurisdiction, quoted: pickText(quoted, language), body: of.name, lastChecked: null })} />
        {more.length > 0 && ` ${linked.more(more.length)}`}
      </span>
    </span>
  );
}
