/** A report in a few lines, for the popup: does it concern me, what is at stake, who publishes this, on what it rests. */
import type { JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { Embedded } from './Embedded.tsx';
import { LeftOut } from './LeftOut.tsx';
import { headingParts } from '../locales/heading-parts.ts';
import { sortNotices } from './notice-words.ts';
import { RiskSummary } from './RiskSummary.tsx';
import { Doubts, Slab } from './ScopeSlab.tsx';
import { useOwnWords, useSurface } from './surface.ts';
import { Verdict } from './Verdict.tsx';
import { RichText } from './Words.tsx';

type BriefProps = { report: Report; parts: Settings['parts']; detail: Settings['detail']; leftOut: number; openPanel: (() => void) | undefined };

/** How many further notices are named; the panel has them all. */
const MORE = 2;

export function Brief({ report, parts, detail, leftOut, openPanel }: BriefProps): JSX.Element {
  const words = useOwnWords();
  const { here } = sortNotices(parts.warnings ? report.legal.notices : []);
  const [first, ...more] = here;
  const id = report.publisher.kind === 'known' ? report.publisher.id : null;
  return (
    <>
      {first && <BriefSlab notice={first} pagePublisher={id} told={words.youSaid(report.reader) !== null} />}
      {parts.warnings && !first && leftOut > 0 && <LeftOut count={leftOut} alone />}
      {parts.warnings && !first && leftOut === 0 && <Verdict publisher={report.publisher} legal={report.legal} reader={report.reader} showElsewhere={detail === 'elsewhere'} />}
      <div class="pad">
        {parts.warnings && <Embedded embedded={report.embedded} />}
        {first && <RiskSummary acts={first.acts} />}
        {more.slice(0, MORE).map((notice) => (
          <p key={`${notice.regime} ${notice.publisher}`} class="quiet also">
            <RichText of={words.law.shortHeading(headingParts(notice, id, words.language))} />
          </p>
        ))}
        {more.length > MORE && <p class="quiet also">{words.popup.more(more.length - MORE)}</p>}
        {first && <LeftOut count={leftOut} alone={false} />}
        {!first && <Who report={report} parts={parts} />}
        {openPanel && (
          <button type="button" class="btn main wide" onClick={openPanel}>
            {words.popup.open}
          </button>
        )}
      </div>
    </>
  );
}

function BriefSlab({ notice, pagePublisher, told }: { notice: Notice; pagePublisher: string | null; told: boolean }): JSX.Element {
  const { openSettings } = useSurface();
  const words = useOwnWords();
  const { scope } = words;
  const applies = notice.scope === 'applies';
  const tag = applies ? (notice.stale ? scope.stale : scope.applies) : notice.stale ? scope.staleMay : scope.may;
  return (
    <Slab fill={applies ? 'applies' : 'may'} mark={applies ? 'applies' : 'may'} tag={tag} where={words.place(notice.jurisdiction)}>
      <h2>
        <RichText of={words.law.shortHeading(headingParts(notice, pagePublisher, words.language))} />
      </h2>
      <Doubts notice={notice} />
      {!applies && (
        <p class="why">
          {scope.dependsOn}{' '}
          <button type="button" class="as-link" onClick={openSettings}>
            {told ? scope.change : words.popup.sayWhere}
          </button>
        </p>
      )}
    </Slab>
  );
}

/** Publisher and sourcing in a sentence each. */
function Who({ report, parts }: { report: Report; parts: Settings['parts'] }): JSX.Element {
  const { words } = useSurface();
  const { publisher, sourcing, sourcingSummary } = report;
  const kind = publisher.kind === 'known' ? publisher.card.kind : null;
  return (
    <>
      {parts.publisher && publisher.kind !== 'unknown' && (
        <p class="quiet">
          <bdi>{publisher.name}</bdi>
          {kind && ` · ${words.publisher.kinds[kind.value]}`}
        </p>
      )}
      {parts.sourcing && sourcing && sourcingSummary && <p class="quiet">{words.sourcingSentence(sourcingSummary)}</p>}
    </>
  );
}
