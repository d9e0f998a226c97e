/** The links of a page to publishers with a status that counts for the reader, by publisher. */
import type { JSX } from 'preact';
import type { PageLinks } from '../core/links/page-links.ts';
import { Capped } from './Capped.tsx';
import { FindSign } from './FindSign.tsx';
import { LinkedStatuses } from './LinkedStatuses.tsx';
import { SurfaceContext, useSurface } from './surface.ts';

/** `show`: null where nothing may be shown in the page. */
type LinkListProps = { found: PageLinks; show: ((at: number) => Promise<boolean>) | null };

export function LinkList({ found, show }: LinkListProps): JSX.Element {
  const surface = useSurface();
  const { links: say } = surface.words;
  return (
    <SurfaceContext.Provider value={{ ...surface, citations: found.citations }}>
      {found.links.length === 0 && <p>{say.none}</p>}
      {found.publishers.map((publisher, number) => {
        const own = found.links.filter((link) => link.publisher === number);
        return (
          <div key={number} class="of-one">
            <h3>
              <bdi>{publisher.name}</bdi> · {say.found(own.length)}
            </h3>
            <LinkedStatuses publisher={publisher} />
            <ul class="srcs finds" aria-label={say.leadTo(publisher.name)}>
              <Capped items={own} at={5} as="li">
                {({ at, words, href, byWords, embed }) => (
                  <li key={at}>
                    <div>
                      <span class="said" dir="auto" lang={surface.pageLanguage ?? undefined}>
                        {words || (embed ? say.embed : say.noWords)}
                      </span>
                      <span class="meta" dir="ltr">
                        {hostOf(href)}
                      </span>
                      {byWords && <span class="meta"> {say.byWords}</span>}
                    </div>
                    {show && <FindSign title={say.show} name={say.showNamed(words || (embed ? say.embed : say.noWords))} show={() => show(at)} />}
                  </li>
                )}
              </Capped>
            </ul>
          </div>
        );
      })}
      {found.more > 0 && <p class="quiet">{say.more(found.more)}</p>}
      <p class="quiet aside">{say.notSeen}</p>
    </SurfaceContext.Provider>
  );
}

function hostOf(href: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(href)?.[1] ?? '';
}
