/** The popup behind the toolbar button: the short form of the report, this site's switches, and the pause. */
import { render } from 'preact';
import { askForAccess, onAccessChanged } from '../../browser/access.ts';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { lookedAtTab } from '../../browser/looked-at-tab.ts';
import { hasNativePanel, openNativePanel } from '../../browser/native-panel.ts';
import { openOptions } from '../../browser/page-answers.ts';
import type { PanelState } from '../../browser/panel-state.ts';
import { toolsOf, type ToolsOfPage } from '../../browser/page-tools.ts';
import { ask } from '../../browser/send.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../browser/settings.ts';
import { currentWindowId } from '../../browser/tabs.ts';
import { onTabRecordsChanged } from '../../browser/tab-records.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../components/caveat.css';
import './popup.css';
import { Popup } from '../../components/Popup.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import { isDiscreet, siteSwitch, type Settings, type SiteSwitches } from '../../core/settings.ts';
import { mayEnterPage } from '../../core/surface.ts';

leaveWhenHidden('popup');

const HOUR = 3_600_000;

/** Counts updates, so that a slow answer never overwrites a newer one. */
let turn = 0;

async function update(): Promise<void> {
  const mine = ++turn;
  const tabId = await lookedAtTab();
  if (tabId === null) return;
  const [state, settings, windowId] = await Promise.all([ask('tabState', tabId), readSettings(), currentWindowId()]);
  const tools = await toolsOf(tabId, settings, () => void update());
  if (state && mine === turn) draw(state, settings, tabId, windowId, tools);
}

function draw(state: PanelState, settings: Settings, tabId: number, windowId: number | null, tools: ToolsOfPage | null): void {
  const words = wordsFor(state.shown.language);
  document.documentElement.lang = words.language;
  const site = state.kind === 'report' ? state.site : null;
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
      switches={site === null ? null : switchesOf(settings, site)}
      actions={{
        settings: () => void openOptions(),
        openPanel,
        setSwitch: (name, on) => void (site !== null && setSwitch(site, name, on)),
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

/** From what is stored now, not from what was drawn: two quick switches must both hold. */
async function setSwitch(site: string, name: keyof SiteSwitches, on: boolean): Promise<void> {
  const { sites } = await readSettings();
  await changeSettings({ sites: { ...sites, [site]: { ...sites[site], [name]: on } } });
}

const canShowInPage = (state: PanelState, settings: Settings): boolean => state.kind === 'report' && mayEnterPage(state.report, settings, state.privateWindow);

/** A switch that would be dead is left out: the sidebar's where Caveat keeps out of all pages, the guards' where the reader has none. */
function switchesOf(settings: Settings, site: string): Partial<Record<keyof SiteSwitches, boolean>> {
  const on = (name: keyof SiteSwitches): boolean => siteSwitch(settings, site, name);
  const { level, on: where } = settings.guards;
  const inPages = !isDiscreet(settings);
  return {
    ...(inPages && { sidebar: on('sidebar') }),
    sourcing: on('sourcing'),
    warnings: on('warnings'),
    ...(level !== 'none' && (inPages || where.discreet) && { guards: on('guards') }),
  };
}

onAccessChanged(() => void update());
onSettingsChanged(() => void update());
onTabRecordsChanged(() => void update());
void update();
