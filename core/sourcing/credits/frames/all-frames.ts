/** All languages' credit words, and those of one language. */
import { ar } from './ar.ts';
import { be } from './be.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import type { CreditFrames } from './frames.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const allFrames: readonly CreditFrames[] = [en, de, fr, es, pt, it, nl, da, no, sv, fi, pl, cs, ro, ru, uk, be, tr, fa, ar, zh, ja, ko, hi, vi, id];

/** The frames of a language by its primary subtag; null when there are none. */
export function framesOf(language: string): CreditFrames | null {
  return allFrames.find((frames) => frames.language === language) ?? null;
}
