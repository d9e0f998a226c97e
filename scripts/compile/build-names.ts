/**
 * Names of languages and countries that the interface often has to say, written down when the records are compiled. A browser loads its own tables for them
 * anew in each process, which takes a tenth of a second before the panel shows in a page.
 */
import type { RecordIndex } from '../../core/record-index.ts';
import type { LocaleNames } from '../../locales/names.ts';
import { LANGUAGES } from '../../locales/plural.ts';

/** A language of so many publishers is often named; a rarer one is left to the browser, to keep the script in the page short. */
const OFTEN = 10;

/** By the interface's languages: what its publishers and helpers mostly speak, and where laws and helpers are at home. */
export function namesFor({ publishers, helpers = [], regimes }: Pick<RecordIndex, 'publishers' | 'helpers' | 'regimes'>): Record<string, LocaleNames> {
  const spoken = new Map<string, number>();
  for (const code of Object.values(publishers).flatMap(({ languages }) => languages?.value ?? [])) spoken.set(code, (spoken.get(code) ?? 0) + 1);
  const languages = [...[...spoken.keys()].filter((code) => (spoken.get(code) ?? 0) >= OFTEN), ...helpers.flatMap((helper) => helper.languages)];
  const places = [...Object.values(regimes).map(({ jurisdiction }) => jurisdiction), ...helpers.flatMap(({ at }) => at)];
  return Object.fromEntries(Object.entries(LANGUAGES).map(([language, { tag }]) => [language, { languages: named(tag, 'language', languages), regions: named(tag, 'region', places.filter((code) => /^[A-Z]{2}$/.test(code))) }]));
}

function named(locale: string, type: 'language' | 'region', codes: readonly string[]): Record<string, string> {
  const names = new Intl.DisplayNames([locale], { type });
  return Object.fromEntries([...new Set(codes)].sort().map((code) => [code, names.of(code) ?? code]));
}
