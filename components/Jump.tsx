/** The buttons that lead from a finding to its words: in the page or, where nothing may be shown there, quoted on the spot. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Passage } from '../core/article/article.ts';
import { Icon } from './icons.tsx';
import { useSurface } from './surface.ts';

type JumpProps = { passage: Passage | null | undefined; name?: string };

function useJump(passage: Passage | null | undefined): { press: (() => void) | null; missed: boolean } {
  const { showPassage } = useSurface();
  const [missed, setMissed] = useState(false);
  if (typeof showPassage !== 'function' || !passage || passage.where === 'metadata') return { press: null, missed: false };
  return { press: () => void showPassage(passage).then((found) => setMissed(!found)), missed };
}

/** With words beside it, below a quotation; that quotation is enough where nothing may be shown in the page. */
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
  const { showPassage, words } = useSurface();
  const { noticeOnPage } = words;
  const { press, missed } = useJump(passage);
  if (showPassage === 'quote' && passage) return <QuoteSign passage={passage} name={name} />;
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

/** The sign that quotes a passage with the words around it, and folds it again. */
function QuoteSign({ passage: { prefix, exact, suffix }, name }: { passage: Passage; name: string }): JSX.Element {
  const { words, pageLanguage } = useSurface();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="ib" aria-expanded={open} title={words.noticeOnPage.quote} aria-label={words.noticeOnPage.quoteNamed(name)} onClick={() => setOpen(!open)}>
        <Icon name="jump" />
      </button>
      {open && (
        <q class="passage" dir="auto" lang={pageLanguage ?? undefined}>
          {prefix}
          <mark>{exact}</mark>
          {suffix}
        </q>
      )}
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
