/** A section that is folded to its head, with a word on what it holds. */
import type { ComponentChildren, JSX } from 'preact';
import { Details } from './Details.tsx';
import { Icon } from './icons.tsx';

export function Fold({ title, meta, children }: { title: string; meta?: string; children: ComponentChildren }): JSX.Element {
  return (
    <Details
      class="fold"
      summary={
        <>
          <h2>{title}</h2>
          <span class="meta">{meta}</span>
          <Icon name="chevron" class="chev" />
        </>
      }
    >
      <div class="in">{children}</div>
    </Details>
  );
}
