/** A report in the order of a reader's questions. The law comes first only when it applies or may apply. */
import type { JSX } from 'preact';
import type { NoticeChange } from '../core/legal/seen.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { BackgroundRules } from './BackgroundRules.tsx';
import { Colophon } from './Colophon.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Embedded } from './Embedded.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Help } from './Help.tsx';
import { sortNotices } from './notice-words.ts';
import { KeepInMind, NoticeCard } from './NoticeCard.tsx';
import { OtherStatuses } from './OtherStatuses.tsx';
import { ownChecks } from './own-checks.ts';
import { PageNotices } from './PageNotices.tsx';
import { OtherChecks, PlaceChecks } from './PlaceChecks.tsx';
import { PublisherCard } from './PublisherCard.tsx';
import { ReportContext, useContents } from './report-context.ts';
import { SourcingView } from './SourcingView.tsx';
import { Stale } from './Stale.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Verdict } from './Verdict.tsx';

/** `leftOut`: how many statuses that may apply the reader chose not to see; `changes`: by regime, for laws whose notice was seen before. */
type ReportViewProps = { report: Report; parts: Settings['parts']; detail: Settings['detail']; leftOut: number; privateWindow: boolean; changes?: Record<string, NoticeChange[]> | undefined };

export function ReportView({ report, parts, detail, leftOut, privateWindow, changes = {} }: ReportViewProps): JSX.Element {
  const { publisher, legal, reader, page } = report;
  const known = publisher.kind === 'known' ? publisher : null;
  const { here, statusOnly, elsewhere } = sortNotices(parts.warnings ? legal.notices : []);
  const ownName = known?.card.name ?? (publisher.kind === 'declared' ? publisher.name : null);
  const headed = here.length === 0 ? statusOnly.filter((notice) => notice.scope !== 'elsewhere').slice(0, 1) : [];
  const quiet = statusOnly.filter((notice) => !headed.includes(notice));
  const { own, others } = ownChecks(reader, legal.checks);
  const marks = <PageNotices notices={report.pageNotices} publisherName={ownName} />;
  const statuses = <OtherStatuses notices={quiet} related={legal.related} open={here.length === 0} />;
  const far = elsewhere.length > 0 || (here.length === 0 && quiet.length + legal.related.length > 0) || (own.length > 0 && others.length > 0);
  const embedded = parts.warnings && <Embedded embedded={report.embedded} />;
  const contents = useContents(report);
  return (
    <ReportContext.Provider value={contents}>
      {parts.warnings && <Stale notices={[...here, ...headed]} today={report.today} />}
      {here.map((notice, at) => (
        <NoticeCard key={`${notice.regime} ${notice.publisher}`} notice={notice} reader={reader} pagePublisher={known?.id ?? null} brief={at > 0} changes={changes[notice.regime] ?? null} />
      ))}
      {here.length > 0 && (
        <>
          <LeftOut count={leftOut} alone={false} />
          <Help offers={report.help} folded={here.every((notice) => changes[notice.regime] !== undefined)} />
          <TakeAway notices={here} report={report} />
          {marks}
          {embedded}
          <BackgroundRules rules={legal.background} />
          <KeepInMind notices={here} />
          {statuses}
          {own.some((check) => check.state !== 'listed') && <PlaceChecks checks={own} />}
        </>
      )}
      {parts.warnings && here.length === 0 && (
        <>
          {leftOut > 0 ? <LeftOut count={leftOut} alone /> : <Verdict publisher={publisher} legal={legal} reader={reader} showElsewhere={detail === 'elsewhere'} />}
          {embedded}
          {known && <PlaceChecks checks={own.length > 0 ? own : legal.checks} />}
          <BackgroundRules rules={legal.background} />
        </>
      )}
      {parts.publisher && <PublisherCard finding={publisher} selfDescription={page.selfDescription} />}
      {parts.sourcing && report.sourcing && <SourcingView sourcing={report.sourcing} summary={report.sourcingSummary} />}
      {parts.warnings && here.length === 0 && marks}
      {parts.warnings && detail === 'elsewhere' && known && far && (
        <Elsewhere notices={elsewhere} pagePublisher={known.id}>
          {here.length === 0 && statuses}
          {own.length > 0 && <OtherChecks checks={others} />}
        </Elsewhere>
      )}
      <Colophon report={report} notices={[...here, ...headed]} privateWindow={privateWindow} />
    </ReportContext.Provider>
  );
}
