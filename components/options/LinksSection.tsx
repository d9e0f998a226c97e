/** Whether links to publishers are marked in pages. */
import type { JSX } from 'preact';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './Options.tsx';

export function LinksSection({ settings, words, change, lock }: OptionsProps): JSX.Element {
  const { links } = words.options;
  return (
    <section id="links">
      <h2>{links.title}</h2>
      <p class="quiet">{settings.surface === 'panel' ? links.discreet : links.text}</p>
      {settings.surface === 'in-page' && (
        <ul class="pick">
          <Choice name="links" label={links.off} note={links.offText} lock={lock('links')} chosen={settings.links === 'off'} choose={() => change({ links: 'off' })} />
          <Choice name="links" label={links.onDemand} note={links.onDemandText} lock={lock('links')} chosen={settings.links === 'on-demand'} choose={() => change({ links: 'on-demand' })} />
          <Choice name="links" label={links.always} note={links.alwaysText} lock={lock('links')} chosen={settings.links === 'always'} choose={() => change({ links: 'always' })} />
        </ul>
      )}
    </section>
  );
}
