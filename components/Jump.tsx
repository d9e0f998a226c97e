/** The buttons that lead from a finding to its words in the page. Where nothing can be shown in the page they are left out. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Passage } from '../core/article/article.ts';
import { Icon } from './icons.tsx';
import { useSurface } from './surface.ts';

type JumpProps = { passage: Passage | null | undefined; name?: string };

function useJump(passage: Passage | null | undefined): { press: (() => void) | null; missed: boolean } {
  const { showPassage } = useSurface();
  const [missed, setMissed] = useState(false);
  if (!showPassage || !passage || passage.where === 'metadata') return { press: null, missed: false };
  return { press: () => void showPassage(passage).then((found) => setMissed(!found)), missed };
}

/** With words beside it, below a quotation. */
export function Jump({ passage }: JumpProps): JSX.Element | null {
  const { noticeOnPage } = useSurface().words;
  const { press, missed } = useJump(passage);
  if (!press) return null;
  return (
    <>
      <button type="button" class="jump" onClick={press}>
        <Icon name="jump" />
        {noticeOnPage.show}
      </button>
      <Missed missed={missed} />
    </>
  );
}

/** The sign alone, at the end of a row; its name says what it leads to. */
export function JumpSign({ passage, name = '' }: JumpProps): JSX.Element | null {
  const { noticeOnPage } = useSurface().words;
  const { press, missed } = useJump(passage);
  if (!press) return null;
  return (
    <>
      <button type="button" class="ib" title={noticeOnPage.show} aria-label={noticeOnPage.showNamed(name)} onClick={press}>
        <Icon name="jump" />
      </button>
      <Missed missed={missed} />
    </>
  );
}

function Missed({ missed }: { missed: boolean }): JSX.Element {
  const { noticeOnPage } = useSurface().words;
  return (
    <span class="meta missed" role="status">
      {missed ? noticeOnPage.notFound : ''}
    </span>
  );
}
