/** Labels and notices that the page itself carries, word for word. They are the page's words, not ours and not the state's. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageNotice } from '../core/article/article.ts';
import { Jump } from './Jump.tsx';
import { useSurface } from './surface.ts';

/** Longer quotations are cut at a word near this length until the reader asks for all. */
const CUT = 320;

export function PageNotices({ notices, publisherName }: { notices: readonly PageNotice[]; publisherName: string | null }): JSX.Element | null {
  const { noticeOnPage } = useSurface().words;
  if (notices.length === 0) return null;
  return (
    <div class="block">
      <h3>{publisherName === null ? noticeOnPage.ownUnknown : noticeOnPage.own(publisherName)}</h3>
      {notices.map((notice, at) => (
        <PageQuote key={at} text={notice.text} meta={metaOf(notice, noticeOnPage)} />
      ))}
    </div>
  );
}

function metaOf({ kind }: PageNotice, words: { byPublisher: string; label: string; stateMedia: string }): string {
  if (kind === 'undesirable') return words.byPublisher;
  return kind === 'state-media' ? words.stateMedia : words.label;
}

/** Words of the page, with the way back to them. `own`: set without the line of a warning. */
export function PageQuote({ text, meta, own = false }: { text: string; meta: string; own?: boolean }): JSX.Element {
  const { words, pageLanguage } = useSurface();
  const [whole, setWhole] = useState(false);
  const cut = !whole && text.length > CUT;
  const wordEnd = text.lastIndexOf(' ', CUT);
  return (
    <div class={own ? 'pagequote own' : 'pagequote'}>
      <blockquote dir="auto" lang={pageLanguage ?? undefined}>
        {words.quote(cut ? `${text.slice(0, wordEnd > 0 ? wordEnd : CUT)} …` : text)}
      </blockquote>
      <div class="foot">
        <Jump passage={{ exact: text, prefix: '', suffix: '', where: 'furniture' }} />
        {cut && (
          <button type="button" class="jump" onClick={() => setWhole(true)}>
            {words.noticeOnPage.more}
          </button>
        )}
        <span class="meta">{meta}</span>
      </div>
    </div>
  );
}
