/** Names of languages and countries. */
import { NAMES } from '../generated/names.ts';
import { LANGUAGES } from './plural.ts';

/** By BCP 47 code, and by ISO 3166-1 code: those that are often named. See scripts/compile/build-names.ts. */
export type LocaleNames = { languages: Record<string, string>; regions: Record<string, string> };

/** The name of a language or a country; the code itself where it has none. */
export function nameOf(type: 'language' | 'region', code: string, locale: keyof typeof LANGUAGES): string {
  const often = NAMES[locale][type === 'language' ? 'languages' : 'regions'];
  return Object.hasOwn(often, code) ? (often[code] as string) : fromBrowser(type, code, locale);
}

/** The browser's own tables, which take long to load. */
const tables = new Map<string, Intl.DisplayNames>();

function fromBrowser(type: 'language' | 'region', code: string, locale: keyof typeof LANGUAGES): string {
  const key = `${type} ${locale}`;
  const names = tables.get(key) ?? new Intl.DisplayNames([LANGUAGES[locale].tag], { type });
  tables.set(key, names);
  return names.of(code) ?? code;
}
