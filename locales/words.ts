/** The types that the words of every language satisfy. */
import type { en } from './en.ts';
import type { surfaces } from './en/surfaces.ts';

export type Words = typeof en;
/** Those of what shows beside a page. Our own pages have more, which no page of a stranger needs. */
export type SurfaceWords = typeof surfaces;
