/** Statuses that are no warning here: those without a rule for readers, and those of sister services that do not reach this site. */
import type { JSX } from 'preact';
import type { Notice, RelatedStatus } from '../core/legal/legal.ts';
import { pickText } from '../locales/pick-text.ts';
import { Capped } from './Capped.tsx';
import { Cites } from './Cites.tsx';
import { Details } from './Details.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';
import { Local, RichText } from './Words.tsx';

type OtherStatusesProps = { notices: readonly Notice[]; related: readonly RelatedStatus[]; open: boolean };

/** `open`: unfolded from the start, where something else is folded around it. */
export function OtherStatuses({ notices, related, open }: OtherStatusesProps): JSX.Element | null {
  const words = useWords();
  if (notices.length + related.length === 0) return null;
  return (
    <Details
      class="plain block"
      open={open}
      summary={
        <>
          <h3>{words.statuses.title}</h3> <span class="meta">{notices.length + related.length}</span>
        </>
      }
    >
      <ul class="others">
        {notices.map((notice) => (
          <li key={`${notice.regime} ${notice.publisher}`}>
            <Icon name="elsewhere" />
            <span>
              <RichText of={words.law.statusLine(notice.jurisdiction, pickText(notice.quoted, words.language), notice.kind, notice.since, null)} />{' '}
              {notice.note ? <Local text={notice.note} /> : words.statuses.noReaderRule}
              <Cites refs={notice.citations} />
            </span>
          </li>
        ))}
        <Capped items={related} at={4} as="li">
          {(status) => (
            <li key={`${status.regime} ${status.publisher}`}>
              <Icon name="elsewhere" />
              <span>
                <RichText of={words.law.statusLine(status.jurisdiction, pickText(status.quoted, words.language), status.kind, status.since, status.host === null ? status.publisherName : `${status.publisherName} (${status.host})`)} />{' '}
                {words.statuses.notThisSite}
                <Cites refs={status.citations} />
              </span>
            </li>
          )}
        </Capped>
      </ul>
    </Details>
  );
}
