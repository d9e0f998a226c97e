/** One record in full, with what was put right in it, its history, and how to say that it is wrong. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KnownRecord } from '../../core/known/known-record.ts';
import type { Words } from '../../locales/words.ts';
import { pickText } from '../../locales/pick-text.ts';
import { SourceList } from '../Colophon.tsx';
import { Icon } from '../icons.tsx';
import { ReportView } from '../ReportView.tsx';
import { useOwnWords } from '../surface.ts';
import { Local } from '../Words.tsx';
import type { KnownProps } from './Known.tsx';
import { LawRecord } from './LawRecord.tsx';
import { PlaceRecord } from './PlaceRecord.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RecordLink } from './RecordLink.tsx';
import { ReportError } from './ReportError.tsx';

import { StatusLines, StatusRecord } from './StatusRecord.tsx';

const PARTS = { publisher: true, sourcing: false, warnings: true };

type RecordViewProps = Pick<KnownProps, 'history' | 'compiled' | 'copy'> & { record: KnownRecord; drawsFocus: boolean };

export function RecordView({ record, drawsFocus, history, compiled, copy }: RecordViewProps): JSX.Element {
  const words = useOwnWords();
  const { known } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  // Who chose a line by keyboard or hears the page goes on reading at the record.
  useEffect(() => {
    if (drawsFocus) heading.current?.focus();
  }, []);
  return (
    <>
      <p class="back">
        <RecordLink to={null}>{known.back}</RecordLink>
      </p>
      <h2 ref={heading} tabIndex={-1} class="record-name" dir="auto">
        {nameOf(record, words)}
      </h2>
      {record.withdrawn && (
        <div class="note old">
          <Icon name="clock" />
          <div>
            <b>{known.withdrawn(record.withdrawn.on)}</b> <Local text={record.withdrawn.why} />
          </div>
        </div>
      )}
      {record.type === 'publisher' && (
        <>
          <div class="panel">
            <ReportView report={record.report} parts={PARTS} detail="elsewhere" leftOut={0} privateWindow={false} />
          </div>
          {record.accounts.state === 'not-found' && <p class="quiet">{known.accounts.notFound(record.accounts.soughtOn)}</p>}
          {record.accounts.state === 'not-sought' && <p class="quiet">{known.accounts.notSought}</p>}
          <section class="part">
            <h3>{known.statusHistory}</h3>
            {record.statuses.length > 0 ? <StatusLines statuses={record.statuses} named="law" /> : <p class="quiet">{known.noStatus}</p>}
          </section>
        </>
      )}
      {record.type === 'law' && <LawRecord record={record} />}
      {record.type === 'status' && <StatusRecord status={record.status} />}
      {record.type === 'place' && <PlaceRecord record={record} />}
      {record.type !== 'publisher' && record.citations.length > 0 && <SourceList citations={record.citations} />}
      {record.type !== 'place' && <RecordHistory history={history} corrections={record.corrections} />}
      <ReportError record={`${record.type} ${record.id}`} file={record.file} compiled={compiled} copy={copy} />
    </>
  );
}

function nameOf(record: KnownRecord, words: Words): string {
  switch (record.type) {
    case 'publisher':
      return record.report.publisher.kind === 'known' ? record.report.publisher.name : record.id;
    case 'law':
      return pickText(record.law.name, words.language).text;
    case 'status':
      return record.status.name;
    case 'place':
      return words.place(record.id);
  }
}
