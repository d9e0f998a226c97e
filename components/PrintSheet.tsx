/** A page's notices for paper: everything unfolded, every source with its address. They say where they hold and for whom, and nothing of whoever prints them. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { Colophon } from './Colophon.tsx';
import { Help } from './Help.tsx';
import { KeepInMind, NoticeCard } from './NoticeCard.tsx';
import { newContents, ReportContext } from './report-context.ts';
import { rootAttributes } from './root.ts';
import { SurfaceContext, type Rules } from './surface.ts';

/** `report`: as it reads for anybody, with the notices to print. */
export type PrintSheetProps = { report: Report | null; words: SurfaceWords; rules: Rules; look: Pick<Settings, 'theme' | 'textSize'>; print: () => void };

export function PrintSheet({ report, words, rules, look, print }: PrintSheetProps): JSX.Element {
  const contents = useMemo(() => newContents(report?.linked ?? {}), [report]);
  const notices = report?.legal.notices ?? [];
  const publisher = report?.publisher.kind === 'known' ? report.publisher : null;
  const surface = { words, citations: report?.citations ?? [], pageLanguage: null, rules, showPassage: null, openSettings: () => undefined, unfolded: true };
  return (
    <SurfaceContext.Provider value={surface}>
      <ReportContext.Provider value={contents}>
        <main class="cv sheet" {...rootAttributes(words, look)}>
          <div class="sheet-head">
            <h1>{publisher ? publisher.name : words.take.printTitle}</h1>
            <button type="button" class="btn small" onClick={print}>
              {words.take.print}
            </button>
          </div>
          {report && notices.length > 0 ? (
            <>
              {notices.map((notice) => (
                <NoticeCard key={notice.regime} notice={notice} reader="anybody" pagePublisher={publisher?.id ?? null} brief changes={null} />
              ))}
              <KeepInMind notices={notices} />
              <Help offers={report.help} />
              <Colophon report={report} notices={notices} privateWindow={false} />
              <p class="meta made">{words.take.madeBy(report.today, report.data.compiled)}</p>
            </>
          ) : (
            <p class="quiet">{words.take.nothing}</p>
          )}
        </main>
      </ReportContext.Provider>
    </SurfaceContext.Provider>
  );
}
