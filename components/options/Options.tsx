/** The settings page: places and passports, where and what to show, sites, data, and the way to forget it all. */
import type { JSX } from 'preact';
import type { Coverage } from '../../core/coverage.ts';
import type { Problem } from '../../core/settings/check.ts';
import type { Settings } from '../../core/settings.ts';
import type { Words } from '../../locales/words.ts';
import { Icon } from '../icons.tsx';
import { rootAttributes } from '../root.ts';
import { SurfaceContext, wordsOnly } from '../surface.ts';
import { AccessNote } from './AccessNote.tsx';
import { DataSection } from './DataSection.tsx';
import { FileSection, type ImportOutcome } from './FileSection.tsx';
import { ForgetSection } from './ForgetSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LinksSection } from './LinksSection.tsx';
import { GuardsSection } from './GuardsSection.tsx';
import { PlacesSection } from './PlacesSection.tsx';
import { PolicyNote } from './PolicyNote.tsx';
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
  /** Whether all of it was forgotten, once that is known. */
  forget: () => Promise<boolean>;
  /** Whether Caveat may read the pages of all sites. */
  mayRead: boolean;
  giveAccess: () => void;
  /** Whether the reader let Caveat into private windows; `open` opens the browser's page where that is chosen, null where no add-on can. Null: not known yet. */
  privateWindows: { letIn: boolean; browser: 'chrome' | 'firefox'; open: (() => void) | null } | null;
  /** What an organisation set for this browser: who it is, how many settings it locked, and what could not be understood. */
  policy: { organisation: string | null; locked: number; problems: readonly Problem[] };
  /** The word to say beside a setting that an organisation locked, by its path ("parts.sourcing"); null where the reader may change it. */
  lock: (path: string) => string | null;
  /** The name of the site that a text names; null when it names none. */
  siteNamed: (text: string) => string | null;
  /** Keyboard commands with their keys; none where the browser has no such commands. */
  keys: readonly { name: keyof Words['options']['keys']['names']; keys: string | null }[];
  /** Opens the browser's page for keys; null where it can't be opened from here. */
  openKeys: (() => void) | null;
  /** Whether pages get the keys first in this browser. */
  pagesMayKeepKeys: boolean;
  saveFile: () => void;
  importFile: (file: File) => Promise<ImportOutcome>;
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
    ...(props.keys.length > 0 ? [['keys', options.keys.title] as const] : []),
    ['file', options.file.title],
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
          <AccessNote {...props} />
          <PolicyNote {...props} />
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
              <KeysSection {...props} />
              <FileSection {...props} />
              <DataSection {...props} />
              <ForgetSection {...props} />
            </div>
          </div>
        </main>
      </div>
    </SurfaceContext.Provider>
  );
}
