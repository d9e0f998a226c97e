/** A page's notices for paper: everything unfolded, every source with its address; the places and passports that the reader named stay out. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { Colophon } from './Colophon.tsx';
import { Help } from './Help.tsx';
import { KeepInMind, NoticeCard } from './NoticeCard.tsx';
import { sortNotices } from './notice-words.ts';
import { newContents, ReportContext } from './report-context.ts';
import { rootAttributes } from './root.ts';
import { SurfaceContext, type Rules } from './surface.ts';

const NOBODY = { at: [], citizen: [], statelessResident: [] };

export type PrintSheetProps = { report: Report | null; words: SurfaceWords; rules: Rules; look: Pick<Settings, 'theme' | 'textSize'>; print: () => void };

export function PrintSheet({ report, words, rules, look, print }: PrintSheetProps): JSX.Element {
  const contents = useMemo(() => newContents(report?.linked ?? {}), [report]);
  const here = report ? sortNotices(report.legal.notices).here : [];
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
          {report && here.length > 0 ? (
            <>
              {here.map((notice) => (
                <NoticeCard key={notice.regime} notice={notice} reader={NOBODY} pagePublisher={publisher?.id ?? null} brief changes={null} />
              ))}
              <KeepInMind notices={here} />
              <Help offers={report.help} />
              <Colophon report={report} notices={here} privateWindow={false} />
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
