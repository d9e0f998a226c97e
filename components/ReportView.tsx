/** A report in the order of a reader's questions. The law comes first only when it applies or may apply. */
import type { JSX } from 'preact';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { BackgroundRules } from './BackgroundRules.tsx';
import { Colophon } from './Colophon.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { sortNotices } from './notice-words.ts';
import { KeepInMind, NoticeCard } from './NoticeCard.tsx';
import { OtherStatuses } from './OtherStatuses.tsx';
import { PageNotices } from './PageNotices.tsx';
import { PlaceChecks } from './PlaceChecks.tsx';
import { PublisherCard } from './PublisherCard.tsx';
import { SourcingView } from './SourcingView.tsx';
import { Stale } from './Stale.tsx';
import { Verdict } from './Verdict.tsx';

type ReportViewProps = { report: Report; parts: Settings['parts']; privateWindow: boolean };

export function ReportView({ report, parts, privateWindow }: ReportViewProps): JSX.Element {
  const { publisher, legal, reader, page } = report;
  const known = publisher.kind === 'known' ? publisher : null;
  const { here, statusOnly, elsewhere } = sortNotices(parts.warnings ? legal.notices : []);
  const own = known?.card.name ?? (publisher.kind === 'declared' ? publisher.name : null);
  const headed = here.length === 0 ? statusOnly.filter((notice) => notice.scope !== 'elsewhere').slice(0, 1) : [];
  const others = statusOnly.filter((notice) => !headed.includes(notice));
  const marks = <PageNotices notices={report.pageNotices} publisherName={own} />;
  return (
    <>
      {parts.warnings && <Stale notices={[...here, ...headed]} today={report.today} />}
      {here.map((notice, at) => (
        <NoticeCard key={`${notice.regime} ${notice.publisher}`} notice={notice} reader={reader} pagePublisher={known?.id ?? null} brief={at > 0} />
      ))}
      {here.length > 0 && (
        <>
          <BackgroundRules rules={legal.background} />
          {marks}
          {here.map((notice) => (
            <KeepInMind key={`${notice.regime} ${notice.publisher}`} notice={notice} />
          ))}
          <OtherStatuses notices={others} related={legal.related} />
        </>
      )}
      {parts.warnings && here.length === 0 && (
        <>
          <Verdict publisher={publisher} legal={legal} reader={reader} showElsewhere={parts.elsewhere} />
          {known && <PlaceChecks checks={legal.checks} />}
          {known && <BackgroundRules rules={legal.background} />}
        </>
      )}
      {parts.publisher && <PublisherCard finding={publisher} selfDescription={page.selfDescription} />}
      {parts.sourcing && report.sourcing && <SourcingView sourcing={report.sourcing} />}
      {parts.warnings && here.length === 0 && marks}
      {parts.warnings && parts.elsewhere && (
        <Elsewhere notices={elsewhere} pagePublisher={known?.id ?? null}>
          {here.length === 0 && <OtherStatuses notices={others} related={legal.related} />}
        </Elsewhere>
      )}
      <Colophon report={report} notices={[...here, ...headed]} privateWindow={privateWindow} />
    </>
  );
}
