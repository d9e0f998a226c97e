/** One component in one state, named by the address: ?panel=applies&theme=dark&language=ru&dir=rtl&width=320&text=2 */
import { render } from 'preact';
import type { JSX } from 'preact';
import { FoldedTab } from '../../components/FoldedTab.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Popup } from '../../components/Popup.tsx';
import '../../components/caveat.css';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import { en } from '../../locales/en.ts';
import type { Words } from '../../locales/words.ts';
import { panels } from './fixtures.ts';

const query = new URLSearchParams(location.search);
const all: Record<string, Words> = { en };
const chosen = all[query.get('language') ?? 'en'] ?? en;
const words: Words = query.get('dir') === 'rtl' ? { ...chosen, dir: 'rtl' } : chosen;
const theme = (query.get('theme') ?? 'light') as 'light' | 'dark';

const nothing = (): void => undefined;
const found = (): Promise<boolean> => Promise.resolve(false);
const actions = { settings: nothing, hide: nothing, fold: nothing, showPassage: found, retry: nothing, resume: nothing, pauseMore: nothing, giveAccess: nothing };

function Shown(): JSX.Element {
  for (const kind of ['panel', 'popup', 'tab'] as const) {
    const name = query.get(kind);
    const view = name === null ? undefined : panels[name];
    if (!view) continue;
    const themed = { ...view, shown: { ...view.shown, theme } };
    if (kind === 'panel') return <Panel view={themed} words={words} rules={{ actRows, outcomeOf }} actions={actions} />;
    if (kind === 'tab') return <FoldedTab view={themed} words={words} unfold={nothing} />;
    return <Popup view={themed} words={words} rules={{ actRows, outcomeOf }} switches={{ sidebar: false, sourcing: true, warnings: true }} actions={{ ...actions, openPanel: nothing, setSwitch: nothing, pause: nothing }} />;
  }
  return <p>No such state</p>;
}

const root = document.querySelector<HTMLElement>('#root');
if (root) {
  document.body.style.margin = '0';
  document.body.style.background = theme === 'dark' ? '#0d0f10' : '#dcdedd';
  if (query.has('width')) root.style.inlineSize = `${query.get('width')}px`;
  render(<Shown />, root);
  if (query.has('text')) root.querySelector<HTMLElement>('.cv')?.style.setProperty('--text', query.get('text'));
  for (const details of query.has('open') ? root.querySelectorAll('details') : []) details.open = true;
}
