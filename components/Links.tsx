/** The links of the text, by where they lead. Whose page it is, and what that means for the reader, stands beside each before it is followed. */
import { useId } from 'preact/hooks';
import type { JSX } from 'preact';
import type { OutboundLink } from '../core/sourcing/sourcing.ts';
import { Capped } from './Capped.tsx';
import { Details } from './Details.tsx';
import { JumpSign } from './Jump.tsx';
import { ListedMark } from './ListedMark.tsx';
import { useLinked } from './report-context.ts';
import { useSurface, useWords } from './surface.ts';

type LinkGroup = OutboundLink['kind'] | 'embedded';
/** What stands in the page itself first, then what the text rests on, the outlet's own pages last. */
const ORDER: readonly LinkGroup[] = ['embedded', 'primary', 'publisher', 'other', 'own'];

export function Links({ links }: { links: readonly OutboundLink[] }): JSX.Element | null {
  const { sourcing } = useWords();
  const once = [...new Map(links.map((link) => [link.href, link])).values()];
  const groups = ORDER.map((kind) => ({ kind, links: once.filter((link) => (link.embed ? 'embedded' : link.kind) === kind) })).filter((group) => group.links.length > 0);
  if (groups.length === 0) return null;
  return (
    <Details
      class="plain links"
      summary={
        <>
          <h3>{sourcing.links.title}</h3> <span class="meta">{once.length}</span>
        </>
      }
    >
      {groups.map((group) => (
        <div key={group.kind} class="link-group">
          <h4>{sourcing.links.kinds[group.kind]}</h4>
          <ul>
            <Capped items={group.links} at={6} as="li">
              {(link) => <LinkRow key={link.href} link={link} />}
            </Capped>
          </ul>
        </div>
      ))}
    </Details>
  );
}

function LinkRow({ link }: { link: OutboundLink }): JSX.Element {
  const { words, pageLanguage } = useSurface();
  const [byAddress, byAccount] = [useLinked(link.href), useLinked(link.embed?.by ?? '')];
  const linked = byAccount ?? byAddress;
  const id = useId();
  const host = hostOf(link.href);
  const text = link.text.trim();
  return (
    <li>
      <div>
        <a href={link.href} target="_blank" rel="noreferrer noopener" title={words.sources.open} dir="auto" lang={text === '' ? undefined : (pageLanguage ?? undefined)} aria-describedby={linked?.statuses.length ? id : undefined}>
          {text === '' ? host : text}
        </a>{' '}
        <span class="meta">
          {linked && link.kind !== 'own' && (
            <>
              <bdi>{linked.name}</bdi> ·{' '}
            </>
          )}
          <bdi>{host}</bdi>
        </span>
        <ListedMark of={linked} id={id} />
      </div>
      <JumpSign passages={[link.passage]} name={text === '' ? host : text} />
    </li>
  );
}

/** The host as it stands in the address, without "www.". */
function hostOf(href: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/:?#]+)/i.exec(href)?.[1] ?? href;
}
