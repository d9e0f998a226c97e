/** The browser's own panel: follows the tab that the reader looks at. */
import { render } from 'preact';
import { copyText } from '../../browser/copy-text.ts';
import { askForAccess, onAccessChanged } from '../../browser/access.ts';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { keepLinksPrivate } from '../../browser/links-stay-private.ts';
import { lookedAtTab } from '../../browser/looked-at-tab.ts';
import type { PanelState } from '../../browser/panel-state.ts';
import { openOptions } from '../../browser/page-answers.ts';
import { toolsOf, type ToolsOfPage } from '../../browser/page-tools.ts';
import { openPrintPage } from '../../browser/print-page.ts';
import { ask } from '../../browser/send.ts';
import { changeSettings, onSettingsChanged } from '../../browser/settings.ts';
import { showTabState } from '../../browser/tab-states.ts';
import { onActiveTabChanged } from '../../browser/tabs.ts';
import { onTabRecordsChanged } from '../../browser/tab-records.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../components/caveat.css';
import './sidepanel.css';
import { OnThisPage } from '../../components/OnThisPage.tsx';
import { Panel } from '../../components/Panel.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';

leaveWhenHidden('sidepanel');
void keepLinksPrivate();

const HOUR = 3_600_000;

/** Counts updates, so that a slow answer never overwrites a newer one. */
let turn = 0;

async function update(): Promise<void> {
  const mine = ++turn;
  const tabId = await lookedAtTab();
  if (tabId === null) return;
  await showTabState(tabId, async (state, whole) => {
    const tools = whole ? await toolsOf(tabId, () => void update()) : null;
    if (mine === turn) draw(state, tabId, tools);
  });
}

function draw(state: PanelState, tabId: number, tools: ToolsOfPage | null): void {
  const words = wordsFor(state.shown.language);
  document.documentElement.lang = words.language;
  render(
    <Panel
      view={state}
      words={words}
      rules={{ actRows, outcomeOf }}
      alone
      actions={{
        settings: () => void openOptions(),
        showPassage: state.kind === 'report' && state.mayEnter ? (passage) => ask('showPassageIn', { tabId, passage }) : 'quote',
        copyText,
        printNotice: state.kind === 'report' && !state.privateWindow ? () => void openPrintPage(tabId) : undefined,
        retry: () => void update(),
        resume: () => void changeSettings({ pausedUntil: null }),
        pauseMore: () => void changeSettings({ pausedUntil: (state.kind === 'paused' && typeof state.until === 'number' ? state.until : Date.now()) + HOUR }),
        giveAccess: () => void askForAccess(),
      }}
    >
      {tools && <OnThisPage key={tools.page} tools={tools.tools} />}
    </Panel>,
    document.body,
  );
  if (state.kind === 'report') void ask('noticesShownIn', tabId);
}

onActiveTabChanged(() => void update());
onAccessChanged(() => void update());
onSettingsChanged(() => void update());
onTabRecordsChanged(() => void update());
void update();
