/** The button that brings a link or a post of a list into view in the page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';

export function FindSign({ title, name, show }: { title: string; name: string; show: () => Promise<boolean> }): JSX.Element {
  const { links } = useWords();
  const [gone, setGone] = useState(false);
  return (
    <>
      <button type="button" class="ib" title={title} aria-label={name} onClick={() => void show().then((found) => setGone(!found))}>
        <Icon name="jump" />
      </button>
      <span class="meta missed" role="status">
        {gone ? links.gone : ''}
      </span>
    </>
  );
}
