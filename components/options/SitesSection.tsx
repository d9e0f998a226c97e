/** The sites for which a switch was changed. No other site is ever listed or kept. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteSwitches } from '../../core/settings.ts';
import { Icon } from '../icons.tsx';
import { AddSite } from './AddSite.tsx';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './Options.tsx';

const NAMES = ['sidebar', 'sourcing', 'warnings', 'links', 'guards'] as const satisfies readonly (keyof SiteSwitches)[];

export function SitesSection({ settings, words, change, siteNamed, lock }: OptionsProps): JSX.Element {
  const { sites: say } = words.options;
  // A switch that would be dead is left out: those for what is put into pages where the reader keeps Caveat out of all of them, and the like.
  const inPages = settings.surface === 'in-page';
  const alive = { sidebar: inPages, sourcing: true, warnings: true, links: inPages && settings.links !== 'off', guards: settings.guards.level !== 'none' };
  const names = NAMES.filter((name) => alive[name]);
  const all = Object.keys(settings.sites).sort();
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState(false);
  const listed = all.filter((site) => site.includes(search.trim().toLowerCase()));
  const general = { sidebar: true, sourcing: settings.parts.sourcing, warnings: settings.parts.warnings, links: settings.links === 'always', guards: true };

  function set(site: string, name: keyof SiteSwitches, on: boolean): void {
    change({ sites: { ...settings.sites, [site]: { ...settings.sites[site], [name]: on } } });
  }
  function forget(site: string): void {
    const { [site]: _gone, ...rest } = settings.sites;
    change({ sites: rest });
  }

  return (
    <section id="sites">
      <h2>{say.title}</h2>
      <p class="quiet">{say.text}</p>
      {all.length > 0 && (
        <label class="lab">
          {say.search}
          <input class="field" type="search" dir="ltr" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      {listed.length === 0 ? (
        <p role="status">{all.length === 0 ? say.none : say.noneFound}</p>
      ) : (
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{say.site}</th>
              {names.map((name) => (
                <th key={name} scope="col" class="c">
                  {words.popup[name]}
                </th>
              ))}
              <th>
                <span class="vh">{say.forget}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map((site) => (
              <tr key={site}>
                <th scope="row" dir="ltr">
                  {site}
                </th>
                {names.map((name) => (
                  <td key={name} class="c">
                    <input
                      class="switch"
                      type="checkbox"
                      role="switch"
                      aria-label={say.cell(site, words.popup[name])}
                      checked={settings.sites[site]?.[name] ?? general[name]}
                      onChange={(event) => set(site, name, event.currentTarget.checked)}
                    />
                  </td>
                ))}
                <td class="e">
                  <button type="button" class="ib" aria-label={say.forgetNamed(site)} title={say.forget} onClick={() => forget(site)}>
                    <Icon name="close" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddSite words={words} siteNamed={siteNamed} taken={all} add={(site) => change({ sites: { ...settings.sites, [site]: {} } })} />
      {all.length > 0 && (
        <div class="under" role="status">
          {asking && <span>{say.removeAllSure}</span>}
          <button
            type="button"
            class="btn small grave"
            onClick={() => {
              if (asking) change({ sites: {} });
              setAsking(!asking);
            }}
          >
            {say.removeAll}
          </button>
          {asking && (
            <button type="button" class="btn small" onClick={() => setAsking(false)}>
              {say.removeAllNo}
            </button>
          )}
        </div>
      )}
      <h3>{say.keep}</h3>
      <ul class="pick">
        <Choice name="keep-sites" label={say.session} note={say.sessionText} lock={lock('keepSites')} chosen={!settings.keepSites} choose={() => change({ keepSites: false })} />
        <Choice name="keep-sites" label={say.device} note={say.deviceText} lock={lock('keepSites')} chosen={settings.keepSites} choose={() => change({ keepSites: true })} />
      </ul>
    </section>
  );
}
