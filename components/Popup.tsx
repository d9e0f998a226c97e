/** The popup: the short form of the report, the switches of this site, and the pause. */
import type { JSX } from 'preact';
import type { SiteSwitches } from '../core/settings.ts';
import type { Words } from '../locales/words.ts';
import { Bar } from './Bar.tsx';
import { Freshness } from './Freshness.tsx';
import { Icon, type IconName } from './icons.tsx';
import { markOf } from './look.ts';
import { NoReport, type StateActions } from './NoReport.tsx';
import { OnThisPage, type PageTools } from './OnThisPage.tsx';
import type { PanelView } from './panel-view.ts';
import { Brief } from './Brief.tsx';
import { rootAttributes } from './root.ts';
import { SurfaceContext, type Rules } from './surface.ts';
import { SwitchRow } from './SwitchRow.tsx';

export type PopupActions = StateActions & {
  settings: () => void;
  /** Absent where there is no panel to open. */
  openPanel?: (() => void) | undefined;
  setSwitch: (name: keyof SiteSwitches, on: boolean) => void;
  hideAll: () => void;
  /** Leads to where everything can be forgotten, which asks once more. */
  forget: () => void;
  pause: (how: 'hour' | 'until-resumed') => void;
};

export type PopupProps = {
  view: PanelView;
  words: Words;
  rules: Rules;
  /** The switches of this site as they stand; a switch that can't work here is left out. Null: no site. */
  switches: Partial<Record<keyof SiteSwitches, boolean>> | null;
  /** The site that the switches are for. */
  site: string | null;
  /** What can be looked at in the page; null where it can't be read. `page` names it: another page starts anew. */
  tools: { page: string; tools: PageTools } | null;
  actions: PopupActions;
};

export function Popup({ view, words, rules, switches, site, tools, actions }: PopupProps): JSX.Element {
  const report = view.kind === 'report' ? view.report : null;
  const surface = { words, citations: report?.citations ?? [], pageLanguage: report?.page.language ?? null, rules, showPassage: null, openSettings: actions.settings };
  const names = (['sidebar', 'sourcing', 'warnings', 'links', 'guards'] as const).filter((name) => switches?.[name] !== undefined);
  return (
    <SurfaceContext.Provider value={surface}>
      <main class="cv popup" {...rootAttributes(words, view.shown)}>
        <Bar mark={markOf(view)} site={view.kind === 'report' ? view.site : null} actions={{ settings: actions.settings }} heads />
        {view.kind === 'report' ? <Brief report={view.report} parts={view.shown.parts} detail={view.shown.detail} leftOut={view.leftOut} openPanel={actions.openPanel} /> : <NoReport view={view} actions={actions} />}
        {tools && (view.kind === 'report' || view.kind === 'not-news') && <OnThisPage key={tools.page} tools={tools.tools} />}
        {site !== null && names.length > 0 && (
          <div class="pad">
            <h3>{words.popup.on(site)}</h3>
            {view.kind === 'report' && view.privateWindow && <p class="quiet">{words.popup.privateWindow}</p>}
            <ul class="toggles">
              {names.map((name) => (
                <SwitchRow key={name} label={words.popup[name]} on={switches?.[name] === true} set={(on) => actions.setSwitch(name, on)} />
              ))}
            </ul>
          </div>
        )}
        <div class="pad quick">
          {view.kind !== 'paused' && (
            <>
              <Press icon="clock" label={words.popup.pauseHour} press={() => actions.pause('hour')} />
              <Press icon="pause" label={words.popup.pause} press={() => actions.pause('until-resumed')} />
            </>
          )}
          <Press icon="hide" label={words.popup.hideAll} press={actions.hideAll} />
          <Press icon="close" label={words.popup.forget} press={actions.forget} />
        </div>
        {report && <Freshness report={report} />}
      </main>
    </SurfaceContext.Provider>
  );
}

function Press({ icon, label, press }: { icon: IconName; label: string; press: () => void }): JSX.Element {
  return (
    <button type="button" class="btn small" onClick={press}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
