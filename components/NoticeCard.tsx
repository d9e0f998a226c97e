/** One status in full: whom it concerns, what each act can cost, what stays lawful, what to keep in mind. */
import type { JSX } from 'preact';
import type { Notice, Reader } from '../core/legal/legal.ts';
import { ActTable } from './ActTable.tsx';
import { Corrected } from './Corrected.tsx';
import { Icon } from './icons.tsx';
import { RiskSummary } from './RiskSummary.tsx';
import { ScopeSlab } from './ScopeSlab.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

/** `brief`: a further notice below the first; its table is folded behind a summary by risk. */
type NoticeCardProps = { notice: Notice; reader: Reader; pagePublisher: string | null; brief: boolean };

export function NoticeCard({ notice, reader, pagePublisher, brief }: NoticeCardProps): JSX.Element {
  const { cost } = useWords();
  const title = notice.stale ? cost.titleStale : notice.scope === 'applies' ? cost.title : cost.titleMay;
  return (
    <>
      <ScopeSlab notice={notice} reader={brief ? null : reader} pagePublisher={pagePublisher} compact={brief} />
      <Corrected corrections={notice.corrections ?? []} />
      {brief ? (
        <div class="block">
          <RiskSummary acts={notice.acts} />
          <details class="plain wide-table">
            <summary>
              <h3>{title}</h3>
            </summary>
            <ActTable acts={notice.acts} />
          </details>
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
      {notice.remainsLawful && (
        <div class="lawful">
          <Icon name="none" />
          <div>
            <h3>{cost.lawful}</h3>
            <p>
              <Local text={notice.remainsLawful} />
            </p>
          </div>
        </div>
      )}
    </>
  );
}

/** What holds for the whole of a status and for no single act. Notices that say the same say it once. */
export function KeepInMind({ notices }: { notices: readonly Notice[] }): JSX.Element | null {
  const { cost } = useWords();
  const texts = [...new Map(notices.flatMap((notice) => notice.keepInMind).map((text) => [JSON.stringify(text), text])).entries()];
  if (texts.length === 0) return null;
  return (
    <div class="block">
      <h3>{cost.keepInMind}</h3>
      <ul class="mind">
        {texts.map(([key, text]) => (
          <li key={key}>
            <Local text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
