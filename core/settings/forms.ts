/**
 * The form of each setting, in one table: what a value may be. Imported files, an organisation's policy and what is read back from storage
 * are all held against it, and the schema that Chrome wants for policies is made from it.
 */
import { defaultSettings, type Settings, type SiteSwitches } from '../settings.ts';

export type Form =
  | { kind: 'switch' }
  | { kind: 'one-of'; values: readonly (string | number)[] }
  /** Fixed names, each with a form of its own; any may be left out. */
  | { kind: 'parts'; parts: Readonly<Record<string, Form>> }
  | { kind: 'places' }
  | { kind: 'sites'; switches: Form }
  | { kind: 'pause' };

const SWITCH: Form = { kind: 'switch' };
const oneOf = <T extends string | number>(...values: readonly T[]): Form => ({ kind: 'one-of', values });
const parts = <T extends object>(of: { [K in keyof Required<T>]: Form }): Form => ({ kind: 'parts', parts: of });

export const forms: { readonly [K in keyof Settings]: Form } = {
  reader: parts<Settings['reader']>({ at: { kind: 'places' }, citizen: { kind: 'places' }, statelessResident: { kind: 'places' } }),
  keepReader: SWITCH,
  surface: oneOf<Settings['surface']>('in-page', 'panel'),
  keepOutOf: parts<Settings['keepOutOf']>({ state: SWITCH, social: SWITCH, private: SWITCH }),
  guards: parts<Settings['guards']>({
    level: oneOf<Settings['guards']['level']>('none', 'risky', 'all'),
    acts: parts<Settings['guards']['acts']>({ share: SWITCH, like: SWITCH, comment: SWITCH, follow: SWITCH, subscribe: SWITCH, contact: SWITCH, donate: SWITCH, save: SWITCH, 'copy-link': SWITCH }),
    on: parts<Settings['guards']['on']>({ social: SWITCH, anywhere: SWITCH, state: SWITCH, private: SWITCH, discreet: SWITCH }),
  }),
  links: oneOf<Settings['links']>('off', 'on-demand', 'always'),
  neutralIcon: SWITCH,
  parts: parts<Settings['parts']>({ publisher: SWITCH, sourcing: SWITCH, warnings: SWITCH }),
  detail: oneOf<Settings['detail']>('applies', 'may-apply', 'elsewhere'),
  badgeFrom: oneOf<Settings['badgeFrom']>('unclear', 'administrative', 'criminal'),
  sites: { kind: 'sites', switches: parts<SiteSwitches>({ sidebar: SWITCH, sourcing: SWITCH, warnings: SWITCH, guards: SWITCH, links: SWITCH }) },
  keepSites: SWITCH,
  keepSeen: SWITCH,
  pausedUntil: { kind: 'pause' },
  language: oneOf<Settings['language']>('auto', 'en', 'ru'),
  theme: oneOf<Settings['theme']>('auto', 'light', 'dark'),
  textSize: oneOf<Settings['textSize']>(1, 1.25, 1.5, 2),
  folded: SWITCH,
};

export const settingNames = Object.keys(defaultSettings) as (keyof Settings)[];
