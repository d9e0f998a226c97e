/** The language packs there are, each compiled when the first text in its language comes. */
import { compilePack, type CompiledPack } from './compile-pack.ts';
import { arabic } from './ar/pack.ts';
import { belarusian } from './be/pack.ts';
import { german } from './de/pack.ts';
import { english } from './en/pack.ts';
import { spanish } from './es/pack.ts';
import { persian } from './fa/pack.ts';
import { french } from './fr/pack.ts';
import { italian } from './it/pack.ts';
import { primary } from '../primary-language.ts';
import type { LanguagePack } from './language-pack.ts';
import { dutch } from './nl/pack.ts';
import { polish } from './pl/pack.ts';
import { portuguese } from './pt/pack.ts';
import { russian } from './ru/pack.ts';
import { turkish } from './tr/pack.ts';
import { ukrainian } from './uk/pack.ts';
import { chinese } from './zh/pack.ts';

const PACKS: Record<string, () => LanguagePack> = { en: english, de: german, ru: russian, uk: ukrainian, be: belarusian, pl: polish, fr: french, es: spanish, pt: portuguese, it: italian, nl: dutch, tr: turkish, fa: persian, ar: arabic, zh: chinese };

const compiled = new Map<string, CompiledPack>();

/** Languages in which sources are found; in others only credits and datelines are. */
export const PACK_LANGUAGES = Object.keys(PACKS);

/** The pack of a language by its primary subtag ("en-GB" takes "en"); null when there is none. */
export function choosePack(language: string | null): CompiledPack | null {
  const code = primary(language);
  const known = compiled.get(code);
  if (known) return known;
  const pack = Object.hasOwn(PACKS, code) ? PACKS[code] : undefined;
  if (!pack) return null;
  const made = compilePack(pack());
  compiled.set(code, made);
  return made;
}
