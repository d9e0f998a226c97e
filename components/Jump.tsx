/** The buttons that lead from a finding to its words: in the page or, where nothing may be shown there, quoted on the spot. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Passage } from '../core/article/article.ts';
import { Icon } from './icons.tsx';
import { useSurface } from './surface.ts';

type Passages = readonly (Passage | null | undefined)[];

/** Steps through the passages of a finding, one with each press. `shown`: which was shown last, from 1; 0 before the first press. */
function useJump(passages: Passages): { press: (() => void) | null; missed: boolean; shown: number; of: number } {
  const { showPassage } = useSurface();
  const [missed, setMissed] = useState(false);
  const [shown, setShown] = useState(0);
  const visible = passages.flatMap((passage) => (passage && passage.where !== 'metadata' ? passage : []));
  const next = visible[shown % visible.length];
  if (typeof showPassage !== 'function' || !next) return { press: null, missed: false, shown: 0, of: 0 };
  const press = (): void => {
    setShown((shown % visible.length) + 1);
    void showPassage(next).then((found) => setMissed(!found));
  };
  return { press, missed, shown, of: visible.length };
}

/** With words beside it, below a quotation; that quotation is enough where nothing may be shown in the page. */
export function Jump({ passage }: { passage: Passage | null | undefined }): JSX.Element | null {
  const { noticeOnPage } = useSurface().words;
  const { press, missed } = useJump([passage]);
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

/** The sign alone, at the end of a row; its name says what it leads to. With several passages each press leads to the next. */
export function JumpSign({ passages, name }: { passages: Passages; name: string }): JSX.Element | null {
  const { showPassage, words } = useSurface();
  const { noticeOnPage } = words;
  const { press, missed, shown, of } = useJump(passages);
  const quotable = passages.flatMap((passage) => passage ?? []);
  if (showPassage === 'quote' && quotable.length > 0) return <QuoteSign passages={quotable} name={name} />;
  if (!press) return null;
  const counted = of > 1 ? ` (${noticeOnPage.passage((shown % of) + 1, of)})` : '';
  return (
    <>
      <button type="button" class="ib" title={noticeOnPage.show} aria-label={noticeOnPage.showNamed(name) + counted} onClick={press}>
        <Icon name="jump" />
      </button>
      <span class={missed ? 'meta missed' : 'meta which'} role="status">
        {missed ? noticeOnPage.notFound : shown > 0 && of > 1 ? noticeOnPage.passage(shown, of) : ''}
      </span>
    </>
  );
}

/** Passages that are quoted at once; a reader who wants more reads the page. */
const MOST_QUOTED = 5;

/** The sign that quotes passages with the words around them, and folds them again. */
function QuoteSign({ passages, name }: { passages: readonly Passage[]; name: string }): JSX.Element {
  const { words, pageLanguage } = useSurface();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="ib" aria-expanded={open} title={words.noticeOnPage.quote} aria-label={words.noticeOnPage.quoteNamed(name)} onClick={() => setOpen(!open)}>
        <Icon name="jump" />
      </button>
      {open &&
        passages.slice(0, MOST_QUOTED).map(({ prefix, exact, suffix }, at) => (
          <q key={at} class="passage" dir="auto" lang={pageLanguage ?? undefined}>
            {prefix}
            <mark>{exact}</mark>
            {suffix}
          </q>
        ))}
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
