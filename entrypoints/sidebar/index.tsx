/** The in-page panel, injected on demand. It shows what the background knows of this tab and can take itself away without a trace. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onBackground, toBackground } from '../../browser/in-page.ts';
import { createPagePanel, hasPagePanel } from '../../browser/page-panel.ts';
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

export default defineUnlistedScript(() => {
  if (hasPagePanel(document)) return;
  void toBackground('panelWanted', undefined).then((state) => {
    if (state && state.kind !== 'not-news' && !hasPagePanel(document)) show(state);
  });
});

function show(first: PanelState): void {
  const panel = createPagePanel(document, css);
  let state = first;
  let folded = startsFolded(first);

  function draw(): void {
    const words = wordsFor(state.shown.language);
    render(
      folded ? (
        <FoldedTab view={state} words={words} unfold={() => fold(false)} />
      ) : (
        <Panel
          view={state}
          words={words}
          rules={{ actRows, outcomeOf }}
          actions={{
            settings: () => void toBackground('settingsWanted', undefined),
            hide: () => void toBackground('panelSwitchedOff', undefined),
            fold: () => fold(true),
            showPassage: async (passage) => (await toBackground('showPassage', passage)) === true,
          }}
        />
      ),
      panel.box,
    );
  }
  function fold(next: boolean): void {
    folded = next;
    draw();
    panel.box.querySelector<HTMLElement>('button')?.focus();
    // Folding away what nobody knows is no choice for the pages to come.
    if (state.kind === 'report' && state.report.publisher.kind === 'known') void toBackground('panelFolded', folded);
  }
  function remove(): void {
    render(null, panel.box);
    panel.destroy();
    stopHearing();
    stopWatching();
  }

  const stopHearing = onBackground({
    panelChanged(next) {
      state = next;
      draw();
    },
    panelUnfold: () => fold(false),
    panelRemove: remove,
  });
  const stopWatching = watchAddress(
    () => void toBackground('addressChanged', undefined),
    () => void toBackground('pageLeft', undefined),
  );
  draw();
}

function startsFolded(state: PanelState): boolean {
  const known = state.kind === 'report' && state.report.publisher.kind === 'known';
  return state.shown.folded || !known || innerWidth < ROOMY;
}
