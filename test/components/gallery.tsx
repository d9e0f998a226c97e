/** One component in one state, named by the address: ?panel=applies&theme=dark&language=ru&dir=rtl&text=2&open */
import { render, type JSX } from 'preact';
import { FoldedTab } from '../../components/FoldedTab.tsx';
import { Guard } from '../../components/Guard.tsx';
import { GuardLine } from '../../components/GuardLine.tsx';
import { Known } from '../../components/known/Known.tsx';
import { Options } from '../../components/options/Options.tsx';
import { OnThisPage } from '../../components/OnThisPage.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Popup } from '../../components/Popup.tsx';
import { PrintSheet } from '../../components/PrintSheet.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import '../../assets/page.css';
import '../../components/caveat.css';
import '../../components/known/known.css';
import { searchRows } from '../../core/known/search.ts';
import '../../entrypoints/print/print.css';
import { actRows } from '../../core/legal/act-rows.ts';
import { forAnybody } from '../../core/legal/for-anybody.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import { shownInFront } from '../../core/legal/seen.ts';
import type { Problem } from '../../core/settings/check.ts';
import { siteNamed } from '../../core/settings/site-name.ts';
import { en } from '../../locales/en.ts';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';
import { ru } from '../../locales/ru.ts';
import type { Words } from '../../locales/words.ts';
import { toolsFor } from './found-on-page.ts';
import { guards } from './guard-states.ts';
import { pageStates, panels, type PageState } from './fixtures.ts';

const query = new URLSearchParams(location.search);
const chosen = query.get('language') === 'ru' ? ru : en;
const words: Words = query.get('dir') === 'rtl' ? { ...chosen, dir: 'rtl' } : chosen;
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const sizes = [1, 1.25, 1.5, 2] as const;
const look = { theme, textSize: sizes.find((size) => String(size) === query.get('text')) ?? 1 } as const;

const rules = { actRows, outcomeOf };
const problems: Problem[] = [
  { at: 'preset.theme', what: 'not-one-of', found: '"red"', allowed: ['auto', 'light', 'dark'] },
  { at: 'locked.colour', what: 'unknown-name', found: null },
];
/** What the organisation of the managed states settled. */
const lockedPaths = ['surface', 'neutralIcon', 'keepReader', 'parts.warnings', 'detail', 'theme', 'guards.level', 'guards.acts.donate', 'guards.on.social'];
const lockOf = (managed: boolean) => (path: string): string | null => (managed && lockedPaths.includes(path) ? words.options.policy.setBy('Harbour Press Union') : null);
/** The buttons that the tests press write what they did here, for the tests to read. */
const pressed: unknown[] = [];
Object.assign(globalThis, { pressed });
const note = (name: string) => (...given: unknown[]): void => void pressed.push([name, ...given]);
const actions = {
  settings: note('settings'), hide: note('hide'), fold: note('fold'), retry: note('retry'), resume: note('resume'), pauseMore: note('pauseMore'), giveAccess: note('giveAccess'),
  copyText: (text: string): Promise<boolean> => Promise.resolve(pressed.push(['copyText', text]) > 0 && !query.has('nocopy')),
  printNotice: note('printNotice'),
  showPassage: (passage: { exact: string }): Promise<boolean> => Promise.resolve(pressed.push(['showPassage', passage.exact]) > 0 && !passage.exact.includes('file photo')),
};

const chosenTools = query.get('tools');
const tools = chosenTools === null ? null : { page: 'one', tools: toolsFor(chosenTools, note) };

function Shown(): JSX.Element {
  for (const kind of ['panel', 'popup', 'tab'] as const) {
    const view = panels[query.get(kind) ?? ''];
    if (!view) continue;
    const themed = { ...view, shown: { ...view.shown, ...look } } as typeof view;
    if (kind === 'panel') return <Panel view={themed} words={words} rules={rules} actions={actions}>{tools && <OnThisPage key={tools.page} tools={tools.tools} />}</Panel>;
    if (kind === 'tab') return <FoldedTab view={themed} words={words} unfold={note('unfold')} />;
    return (
      <Popup
        view={themed}
        words={words}
        rules={rules}
        tools={tools}
        site={view.kind === 'report' ? view.site : null}
        switches={view.kind === 'report' ? { sidebar: false, sourcing: true, warnings: true, links: true, guards: true } : null}
        actions={{ ...actions, openPanel: note('openPanel'), setSwitch: note('setSwitch'), hideAll: note('hideAll'), forget: note('forget'), pause: note('pause') }}
      />
    );
  }
  const sheet = panels[query.get('sheet') ?? ''];
  if (sheet?.kind === 'report') return <PrintSheet report={forAnybody(sheet.report, shownInFront(sheet.report.legal.notices))} words={words} rules={rules} look={look} print={note('print')} />;
  const line = guards[query.get('line') ?? ''];
  if (line) return <GuardLine word={line.word} words={words} look={look} rules={rules} close={note('close')} />;
  const guard = guards[query.get('guard') ?? ''];
  if (guard) return <Guard {...guard} words={words} look={look} rules={rules} actions={{ dont: note('dont'), goOn: note('goOn'), sayWhere: note('sayWhere') }} />;
  const state = pageStates[query.get('page') ?? ''];
  return state ? <OwnPage state={state} /> : <p>No such state</p>;
}

function OwnPage({ state }: { state: PageState }): JSX.Element {
  const places = { countries: countryCodes, occupied: occupiedRegions };
  if (state.page === 'options') {
    const managed = state.managed === true;
    const locked = managed ? lockedPaths : [];
    return (
      <Options
        settings={{ ...state.settings, ...look }}
        words={words}
        places={places}
        coverage={state.coverage}
        data={{ compiled: '2026-11-23', publishers: 887 }}
        mayRead={!managed}
        giveAccess={note('giveAccess')}
        privateWindows={state.privateWindows === undefined ? { letIn: false, browser: 'chrome', open: note('openAddOn') } : state.privateWindows}
        policy={{ organisation: managed ? 'Harbour Press Union' : null, locked: locked.length, problems: managed ? problems : [] }}
        lock={lockOf(managed)}
        siteNamed={siteNamed}
        keys={[{ name: 'quick-hide', keys: 'Ctrl+Shift+Space' }, { name: 'open-panel', keys: null }, { name: 'forget', keys: null }]}
        openKeys={managed ? null : note('openKeys')}
        pagesMayKeepKeys={managed === true}
        saveFile={note('saveFile')}
        importFile={() => Promise.resolve({ kind: 'faulty', problems })}
        change={note('change')}
        forget={() => Promise.resolve(pressed.push(['forget']) > 0 && !query.has('stays'))}
      />
    );
  }
  if (state.page === 'welcome') return <Welcome settings={{ ...state.settings, ...look }} words={words} places={places} change={note('change')} lock={lockOf(state.managed === true)} keptOutOfPrivate={state.managed !== true} start={note('start')} rules={rules} example={state.example ?? null} showExample={note('showExample')} openSettings={note('settings')} />;
  const { rows, chosen, record, history } = state;
  const search = rows === null || rows === 'failed' ? rows : (query: string) => searchRows(rows, query);
  const copy = (text: string): Promise<boolean> => Promise.resolve(pressed.push(['copy', text]) > 0);
  return <Known words={words} look={look} rules={rules} search={search} chosen={chosen} record={record} history={history} compiled="2026-11-23" copy={copy} open={note('open')} openSettings={note('settings')} />;
}

const root = document.querySelector<HTMLElement>('#root');
if (root) {
  document.documentElement.style.colorScheme = theme;
  render(<Shown />, root);
  if (query.has('open')) {
    const unfold = (): void => root.querySelectorAll<HTMLDetailsElement>('details:not([open])').forEach((details) => (details.open = true));
    unfold();
    // What is folded inside of a folded part is drawn after it.
    new MutationObserver(unfold).observe(root, { childList: true, subtree: true });
  }
}
