/** The popup behind the toolbar button: the short form of the report, this site's switches, and the pause. */
import { render } from 'preact';
import { askForAccess, onAccessChanged } from '../../browser/access.ts';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { keepLinksPrivate } from '../../browser/links-stay-private.ts';
import { lookedAtTab } from '../../browser/looked-at-tab.ts';
import { hasNativePanel, openNativePanel } from '../../browser/native-panel.ts';
import { openOptions } from '../../browser/page-answers.ts';
import type { PanelState } from '../../browser/panel-state.ts';
import { toolsOf, type ToolsOfPage } from '../../browser/page-tools.ts';
import { ask } from '../../browser/send.ts';
import { changeSettings, changeSiteSwitch, onSettingsChanged, readSettingsFor } from '../../browser/settings.ts';
import { showTabState } from '../../browser/tab-states.ts';
import { currentWindowId } from '../../browser/tabs.ts';
import { onTabRecordsChanged } from '../../browser/tab-records.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../components/caveat.css';
import './popup.css';
import { Popup } from '../../components/Popup.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import type { Settings } from '../../core/settings.ts';
import { liveSwitches } from '../../core/settings/site-switches.ts';
import { mayEnterPage } from '../../core/surface.ts';

leaveWhenHidden('popup');
void keepLinksPrivate();

const HOUR = 3_600_000;

/** Counts updates, so that a slow answer never overwrites a newer one. */
let turn = 0;

async function update(): Promise<void> {
  const mine = ++turn;
  const tabId = await lookedAtTab();
  if (tabId === null) return;
  const asked = currentWindowId();
  await showTabState(tabId, async (state, whole) => {
    const [settings, windowId] = await Promise.all([readSettingsFor({ privateWindow: state.kind === 'report' && state.privateWindow }), asked]);
    const tools = whole ? await toolsOf(tabId, () => void update()) : null;
    if (mine === turn) draw(state, settings, tabId, windowId, tools);
  });
}

function draw(state: PanelState, settings: Settings, tabId: number, windowId: number | null, tools: ToolsOfPage | null): void {
  const words = wordsFor(state.shown.language);
  document.documentElement.lang = words.language;
  const site = state.kind === 'report' ? state.site : state.kind === 'not-news' ? (tools?.site ?? null) : null;
  // Marks can be switched in any page; all else where there is a report.
  const marks = tools === null || tools.marked === null ? {} : { links: tools.marked };
  // The window's id is fetched before the click: a panel opens only while the click is fresh.
  const openPanel = canShowInPage(state, settings)
    ? () => void ask('unfoldIn', tabId).then(() => window.close())
    : hasNativePanel()
      ? () => void openNativePanel(windowId).then(() => window.close())
      : undefined;
  render(
    <Popup
      view={state}
      words={words}
      rules={{ actRows, outcomeOf }}
      tools={tools}
      site={site}
      switches={site === null ? null : { ...(state.kind === 'report' && liveSwitches(state.report, state.privateWindow, settings)), ...marks }}
      actions={{
        settings: () => void openOptions(),
        openPanel,
        setSwitch: (name, on) => void (site !== null && changeSiteSwitch(site, { [name]: on }, { privateWindow: tools?.privateWindow ?? (state.kind === 'report' && state.privateWindow) })),
        hideAll: () => void ask('toggleHidden', undefined),
        forget: () => void openOptions('forget').then(() => window.close()),
        pause: (how) => void changeSettings({ pausedUntil: how === 'hour' ? Date.now() + HOUR : how }),
        resume: () => void changeSettings({ pausedUntil: null }),
        pauseMore: () => void changeSettings({ pausedUntil: (typeof settings.pausedUntil === 'number' ? settings.pausedUntil : Date.now()) + HOUR }),
        giveAccess: () => void askForAccess(),
        retry: () => void update(),
      }}
    />,
    document.body,
  );
}

const canShowInPage = (state: PanelState, settings: Settings): boolean => state.kind === 'report' && mayEnterPage(state.report, settings, state.privateWindow);

onAccessChanged(() => void update());
onSettingsChanged(() => void update());
onTabRecordsChanged(() => void update());
void update();
