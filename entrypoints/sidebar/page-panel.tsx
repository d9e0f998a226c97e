/** The in-page panel: shows what the background knows of this tab and can take itself away without a trace. */
import { render } from 'preact';
import { copyText } from '../../browser/copy-text.ts';
import { onBackground, toBackground } from '../../browser/in-page.ts';
import { onceLookedAt } from '../../browser/once-looked-at.ts';
import { onceGone } from '../../browser/only-while-alive.ts';
import { clearPassage } from '../../browser/passage-mark.ts';
import { createPagePanel, type PagePanel } from '../../browser/page-panel.ts';
import { hasWords, pageWords } from '../../browser/page-words.ts';
import type { PanelState } from '../../browser/panel-state.ts';
import { sameDocument } from '../../browser/same-document.ts';
import { watchAddress } from '../../browser/watch-address.ts';
import css from '../../components/caveat.css?inline';
import { FoldedTab } from '../../components/FoldedTab.tsx';
import { Panel } from '../../components/Panel.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';

/** Narrower windows start folded: the panel would cover the text. */
const ROOMY = 900;

/** Shows something else in the panel that is there, if one is. */
let showInOpenPanel: ((state: PanelState) => void) | null = null;

/** Opens the panel with a report; where it is there already, it shows this from now on, also a fault. False where the words are in another language: the background lays its own, and comes again. */
export function showPanel(next: PanelState): boolean {
  if (!hasWords(next.shown.language)) return false;
  if (showInOpenPanel) showInOpenPanel(next);
  else if (next.kind === 'report') openPanel(next);
  return true;
}

function openPanel(first: Extract<PanelState, { kind: 'report' }>): void {
  // A word about a page that went away while the word was on its way.
  if (!sameDocument(first.report.page.url, location.href)) return;
  showInOpenPanel = show;
  let panel: PagePanel | null = null;
  let state: PanelState | null = null;
  let folded = false;
  let stopWaiting = (): void => undefined;

  function show(next: PanelState): void {
    const first = state === null;
    state = next;
    if (first) folded = startsFolded(next);
    panel ??= createPagePanel(document, css);
    draw(next, panel);
  }
  function draw(view: PanelState, { box, putBack }: PagePanel): void {
    const words = pageWords(view.shown.language);
    putBack();
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
    stopWaiting();
    if (!folded && view.kind === 'report') stopWaiting = onceLookedAt(() => void toBackground('noticesShown', undefined));
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
    stopWaiting();
    stopHearing();
    stopWatching();
    stopAsking();
    showInOpenPanel = null;
  }

  const stopHearing = onBackground({ panelUnfold: () => fold(false), panelRemove: remove });
  const stopAsking = onceGone(remove);
  const stopWatching = watchAddress(
    () => void toBackground('addressChanged', undefined),
    (url) => {
      void toBackground('pageLeft', { url });
      // The browser may keep this page and show it again: by then everything may be hidden, which a kept page never hears. The detector has a new panel opened.
      remove();
    },
  );
  show(first);
}

function startsFolded(state: PanelState): boolean {
  const known = state.kind === 'report' && state.report.publisher.kind === 'known';
  return state.shown.folded || !known || innerWidth < ROOMY;
}
