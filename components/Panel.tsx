/** The whole panel, in the page or in the browser's own sidebar. It shows the report of one tab, or says why there is none. */
import type { ComponentChildren, JSX } from 'preact';
import type { Passage } from '../core/article/article.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { Bar, type BarActions } from './Bar.tsx';
import { NoReport, type StateActions } from './NoReport.tsx';
import { markOf } from './look.ts';
import type { PanelView } from './panel-view.ts';
import { ReportView } from './ReportView.tsx';
import { rootAttributes } from './root.ts';
import { SurfaceContext, type Rules } from './surface.ts';

export type PanelActions = BarActions &
  StateActions & {
    /** 'quote' where nothing may be shown in the page. */
    showPassage?: ((passage: Passage) => Promise<boolean>) | 'quote' | undefined;
    /** Puts a text on the clipboard and answers whether that was allowed. */
    copyText: (text: string) => Promise<boolean>;
    /** Prints the notices on show. Absent where that can't be done without a trace. */
    printNotice?: (() => void) | undefined;
  };

export type PanelProps = {
  view: PanelView;
  words: SurfaceWords;
  rules: Rules;
  /** It is all that its document holds, as in the browser's own panel, and not a part of somebody's page. */
  alone?: boolean;
  /** What stands below the report, or below the word that the page is no news: the panel in the page has nothing there. */
  children?: ComponentChildren;
  actions: PanelActions;
};

export function Panel({ view, words, rules, alone = false, children, actions }: PanelProps): JSX.Element {
  const Root = alone ? 'main' : 'aside';
  const report = view.kind === 'report' ? view.report : null;
  const surface = {
    words,
    citations: report?.citations ?? [],
    pageLanguage: report?.page.language ?? null,
    rules,
    showPassage: actions.showPassage ?? null,
    openSettings: actions.settings,
    takeAway: { copy: actions.copyText, print: actions.printNotice ?? null },
  };
  return (
    <SurfaceContext.Provider value={surface}>
      <Root class="cv panel" aria-label={words.bar.panel} {...rootAttributes(words, view.shown)}>
        <Bar mark={markOf(view)} site={view.kind === 'report' ? view.site : null} actions={actions} heads={alone} />
        {view.kind === 'report' ? (
          <ReportView report={view.report} parts={view.shown.parts} detail={view.shown.detail} leftOut={view.leftOut} privateWindow={view.privateWindow} changes={view.changes} />
        ) : (
          <NoReport view={view} actions={actions} />
        )}
        {(view.kind === 'report' || view.kind === 'not-news') && children}
      </Root>
    </SurfaceContext.Provider>
  );
}
