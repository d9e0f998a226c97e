/** One status in full: whom it concerns, what each act can cost, what stays lawful, what of older posts. Seen before, it is told shorter. */
import type { JSX } from 'preact';
import type { Notice, Reader } from '../core/legal/legal.ts';
import type { NoticeChange } from '../core/legal/seen.ts';
import { ActTable } from './ActTable.tsx';
import { Corrected } from './Corrected.tsx';
import { Details } from './Details.tsx';
import { Icon } from './icons.tsx';
import { OldPosts } from './OldPosts.tsx';
import { RiskSummary } from './RiskSummary.tsx';
import { ScopeSlab } from './ScopeSlab.tsx';
import { SeenBefore } from './SeenBefore.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

type NoticeCardProps = {
  notice: Notice;
  /** 'anybody': on paper, which others can find. */
  reader: Reader | 'anybody';
  pagePublisher: string | null;
  /** A further notice below the first; its table is folded behind a summary by risk. */
  brief: boolean;
  /** What changed since the reader last saw the notice of this law; null: they never did. */
  changes: readonly NoticeChange[] | null;
};

export function NoticeCard({ notice, reader, pagePublisher, brief, changes }: NoticeCardProps): JSX.Element {
  const { cost } = useWords();
  const title = notice.stale ? cost.titleStale : notice.scope === 'applies' || reader === 'anybody' ? cost.title : cost.titleMay;
  const reach = (
    <>
      <ScopeSlab notice={notice} reader={brief && reader !== 'anybody' ? null : reader} pagePublisher={pagePublisher} compact={brief} />
      <Corrected corrections={notice.corrections ?? []} />
    </>
  );
  if (changes) {
    return (
      <>
        {changes.length > 0 && <SeenBefore changes={changes} />}
        {reach}
        <div class="block">
          <RiskSummary acts={notice.acts} />
          {changes.length === 0 && <SeenBefore changes={changes} />}
          <Details class="plain wide-table" summary={<h3>{title}</h3>}>
            <ActTable acts={notice.acts} />
            <Unpunished notice={notice} />
            <OldPosts notice={notice} />
          </Details>
        </div>
      </>
    );
  }
  return (
    <>
      {reach}
      {brief ? (
        <div class="block">
          <RiskSummary acts={notice.acts} />
          <Details class="plain wide-table" summary={<h3>{title}</h3>}>
            <ActTable acts={notice.acts} />
          </Details>
        </div>
      ) : (
        <div class="cost">
          <div class="cap">
            <h3>{title}</h3>
            {notice.scope === 'applies' && <span class="meta">{notice.evidenceTo ? cost.checkedTo(notice.evidenceTo) : cost.checked(notice.checked)}</span>}
          </div>
          <ActTable acts={notice.acts} />
        </div>
      )}
      <Unpunished notice={notice} />
      <OldPosts notice={notice} />
    </>
  );
}

/** What stays lawful, as far as it was found: said beside every list of acts, so that the chill grows no deeper than the law. */
function Unpunished({ notice }: { notice: Notice }): JSX.Element | null {
  const { cost } = useWords();
  if (!notice.remainsLawful) return null;
  return (
    <div class="lawful">
      <Icon name="none" />
      <div>
        <h3>{cost.lawful}</h3>
        <p>
          <Local text={notice.remainsLawful} />
        </p>
      </div>
    </div>
  );
}

/** What holds for the whole of a status and for no single act. Notices that say the same say it once. */
export function KeepInMind({ notices }: { notices: readonly Notice[] }): JSX.Element | null {
  const { cost } = useWords();
  const texts = [...new Map(notices.flatMap((notice) => notice.keepInMind).map((text) => [JSON.stringify(text), text])).entries()];
  if (texts.length === 0) return null;
  return (
    <Details
      class="plain block"
      summary={
        <>
          <h3>{cost.keepInMind}</h3> <span class="meta">{texts.length}</span>
        </>
      }
    >
      <ul class="mind">
        {texts.map(([key, text]) => (
          <li key={key}>
            <Local text={text} />
          </li>
        ))}
      </ul>
    </Details>
  );
}
