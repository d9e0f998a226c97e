/** The in-page panel: shows what the background knows of this tab and can take itself away without a trace. */
import { render } from 'preact';
import { copyText } from '../../browser/copy-text.ts';
import { onBackground, toBackground } from '../../browser/in-page.ts';
import { clearPassage } from '../../browser/passage-mark.ts';
import { createPagePanel, type PagePanel } from '../../browser/page-panel.ts';
import type { PanelState } from '../../browser/panel-state.ts';
import { watchAddress } from '../../browser/watch-address.ts';
import { wordsFor } from '../../browser/words.ts';
import css from '../../components/caveat.css?inline';
import { FoldedTab } from '../../components/FoldedTab.tsx';
import { Panel } from '../../components/Panel.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';

/** Narrower windows start folded: the panel would cover the text. */
const ROOMY = 900;

/** Our own world's mark that the panel is there or on its way; the page can't see it. */
const world = globalThis as { caveatPanel?: boolean };

/** Opens the panel; where it is there already, or on its way, nothing happens. */
export function openPanel(): void {
  if (world.caveatPanel) return;
  world.caveatPanel = true;
  let panel: PagePanel | null = null;
  let state: PanelState | null = null;
  let folded = false;

  function show(next: PanelState): void {
    const first = state === null;
    state = next;
    if (first) folded = startsFolded(next);
    panel ??= createPagePanel(document, css);
    draw(next, panel);
  }
  function draw(view: PanelState, { box }: PagePanel): void {
    const words = wordsFor(view.shown.language);
    render(
      folded ? (
        <FoldedTab view={view} words={words} unfold={() => fold(false)} />
      ) : (
        <Panel
          view={view}
          words={words}
          rules={{ actRows, outcomeOf }}
          actions={{
            settings: () => void toBackground('settingsWanted', undefined),
            hide: () => void toBackground('panelSwitchedOff', undefined),
            fold: () => fold(true),
            copyText,
            printNotice: view.kind === 'report' && !view.privateWindow ? () => void toBackground('printWanted', undefined) : undefined,
            showPassage: async (passage) => (await toBackground('showPassage', passage)) === true,
          }}
        />
      ),
      box,
    );
    if (!folded && view.kind === 'report') void toBackground('noticesShown', undefined);
  }
  function fold(next: boolean): void {
    if (!panel || !state) return;
    folded = next;
    draw(state, panel);
    panel.box.querySelector<HTMLElement>('button')?.focus();
    // Folding away what nobody knows is no choice for the pages to come.
    if (state.kind === 'report' && state.report.publisher.kind === 'known') void toBackground('panelFolded', folded);
  }
  function remove(): void {
    if (panel) {
      render(null, panel.box);
      panel.destroy();
    }
    clearPassage();
    stopHearing();
    stopWatching();
    world.caveatPanel = false;
  }

  const stopHearing = onBackground({ panelChanged: show, panelUnfold: () => fold(false), panelRemove: remove });
  const stopWatching = watchAddress(
    () => void toBackground('addressChanged', undefined),
    () => void toBackground('pageLeft', undefined),
  );
  void toBackground('panelWanted', undefined).then((first) => {
    // What the background said of its own accord meanwhile is newer than this answer.
    if (state !== null || !world.caveatPanel) return;
    if (first && first.kind !== 'not-news') show(first);
    else remove();
  });
}

function startsFolded(state: PanelState): boolean {
  const known = state.kind === 'report' && state.report.publisher.kind === 'known';
  return state.shown.folded || !known || innerWidth < ROOMY;
}
