/** The settings page: places and passports, where and what to show, sites, data, and the way to forget it all. */
import type { JSX } from 'preact';
import type { Coverage } from '../../core/coverage.ts';
import type { Settings } from '../../core/settings.ts';
import type { Words } from '../../locales/words.ts';
import { Icon } from '../icons.tsx';
import { rootAttributes } from '../root.ts';
import { SurfaceContext, wordsOnly } from '../surface.ts';
import { DataSection } from './DataSection.tsx';
import { ForgetSection } from './ForgetSection.tsx';
import { LinksSection } from './LinksSection.tsx';
import { GuardsSection } from './GuardsSection.tsx';
import { PlacesSection } from './PlacesSection.tsx';
import { ShownSection } from './ShownSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { WhereSection } from './WhereSection.tsx';

export type OptionsProps = {
  settings: Settings;
  words: Words;
  /** Places that a reader may name, in the order to show them. */
  places: { countries: readonly string[]; occupied: readonly string[] };
  /** Null while the records are being read; 'failed' when they could not be. */
  coverage: readonly Coverage[] | 'failed' | null;
  data: { compiled: string; publishers: number } | null;
  change: (change: Partial<Settings>) => void;
  forget: () => void;
};

export function Options(props: OptionsProps): JSX.Element {
  const { settings, words } = props;
  const { options } = words;
  const sections = [
    ['places', options.places.title],
    ['where', options.where.title],
    ['links', options.links.title],
    ['guards', words.guard.chosen.title],
    ['what', options.what.title],
    ['sites', options.sites.title],
    ['data', options.data.title],
    ['forget', options.wipe.title],
  ] as const;
  return (
    <SurfaceContext.Provider value={wordsOnly(words)}>
      <div class="cv" {...rootAttributes(words, settings)}>
        <main class="page">
          <p class="brandline">
            <Icon name="mark" />
            {words.bar.panel}
          </p>
          <h1>{options.title}</h1>
          <p class="lede">{options.lede}</p>
          <div class="opt">
            <nav aria-label={options.sections}>
              {sections.map(([id, title]) => (
                <a key={id} href={`#${id}`}>
                  {title}
                </a>
              ))}
            </nav>
            <div>
              <PlacesSection {...props} />
              <WhereSection {...props} />
              <LinksSection {...props} />
              <GuardsSection {...props} />
              <ShownSection {...props} />
              <SitesSection {...props} />
              <DataSection {...props} />
              <ForgetSection {...props} />
            </div>
          </div>
        </main>
      </div>
    </SurfaceContext.Provider>
  );
}
