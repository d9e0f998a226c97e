/** The type that the words of every language satisfy. */
import type { en } from './en.ts';

export type Words = typeof en;
