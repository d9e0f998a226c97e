/** The entry that a notice rests on: status in the state's words, register number, days, and the age of our copy. */
import type { ComponentChildren, JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import { Cites } from './Cites.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

export function Listing({ notice, named }: { notice: Notice; named: boolean }): JSX.Element {
  const words = useWords();
  const { listing } = words;
  const [nativeLanguage, nativeName] = ownName(notice);
  return (
    <>
      <h3 class="label">{named ? `${listing.title}: ${words.place(notice.jurisdiction)}` : listing.title}</h3>
      <dl class="facts">
        <Line label={listing.status}>
          <span class="said" lang={nativeLanguage}>
            {nativeName}
          </span>
          {notice.registerNumber !== null && `, ${listing.register(notice.registerNumber)}`}
          <Cites refs={notice.citations} />
        </Line>
        {notice.registerEntry !== null && (
          <Line label={listing.name}>
            <span class="said" dir="auto">
              {notice.registerEntry}
            </span>
          </Line>
        )}
        {notice.covers !== 'whole' && <Line label={listing.covers}>{listing.coverage[notice.covers]}</Line>}
        <Line label={listing.authority}>
          <Local text={notice.authority} />
        </Line>
        {notice.decided !== null && (
          <Line label={listing.decided}>
            <time>{words.day(notice.decided)}</time>
          </Line>
        )}
        <Line label={listing.listed}>
          {notice.since === null ? listing.unknownDate : <time>{words.day(notice.since)}</time>}
          {notice.since !== null && notice.sinceBasis === 'inferred' && ` (${listing.inferred})`}
          {notice.since !== null && notice.sinceBasis === 'memory' && ` (${listing.fromMemory})`}
        </Line>
        {notice.until !== null && (
          <Line label={listing.until}>
            <time>{words.day(notice.until)}</time>
          </Line>
        )}
        {notice.note && (
          <Line label={words.publisher.note}>
            <Local text={notice.note} />
          </Line>
        )}
        <Line label={listing.checked}>{listing.checkedOn(notice.checked, notice.copyOf)}</Line>
        <Line label={listing.reviewBy}>
          <time>{words.day(notice.reviewBy)}</time>
        </Line>
      </dl>
    </>
  );
}

/** The status in the state's own language where the data have it. */
function ownName({ statusNames, status }: Notice): [language: string | undefined, name: string] {
  if (typeof statusNames === 'string') return ['en', statusNames];
  const native = Object.entries(statusNames).find(([language]) => language !== 'en');
  return native ?? ['en', statusNames.en ?? status];
}

function Line({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
