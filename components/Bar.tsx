/** The head of panel and popup: the mark, whose fill says at once whether a notice applies, the site, and the buttons. */
import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './surface.ts';

export type BarActions = { settings: () => void; hide?: (() => void) | undefined; fold?: (() => void) | undefined };

/** `heads`: the bar heads a page of its own, whose first heading is then its name. */
export function Bar({ mark, site, actions, heads = false }: { mark: IconName; site: string | null; actions: BarActions; heads?: boolean }): JSX.Element {
  const Brand = heads ? 'h1' : 'span';
  const { bar } = useWords();
  return (
    <header class="bar">
      <Brand class="brand">
        <Icon name={mark} />
        {bar.panel}
      </Brand>
      <span class="site" dir="ltr" title={site ?? undefined}>
        {site}
      </span>
      {actions.hide && <BarButton icon="hide" label={bar.hide} press={actions.hide} />}
      <BarButton icon="settings" label={bar.settings} press={actions.settings} />
      {actions.fold && <BarButton icon="fold" label={bar.fold} press={actions.fold} />}
    </header>
  );
}

function BarButton({ icon, label, press }: { icon: IconName; label: string; press: () => void }): JSX.Element {
  return (
    <button type="button" class="ib" title={label} aria-label={label} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}
