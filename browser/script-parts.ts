/**
 * Parts that several scripts need and the package holds once: the build leaves them out of those scripts (scripts/build/ship-once.ts), and they are run before
 * them, in the same world. Our own pages and the background import them.
 */

/** Each is a script of its own in `entrypoints/`; what it imports whole (`import * as`) is in it and nowhere else. */
export type Part = 'host-filter' | 'reading' | 'words-en' | 'words-ru';

/** What the browser puts into pages, by registration or on demand. */
export type Script = 'detector' | 'extract' | 'guard' | 'guard-frames' | 'guard-watch' | 'links' | 'moves-watch' | 'passage' | 'platform-watch' | 'sidebar';

/** What must have run before a script, in this order. */
export const PARTS_BEFORE: Readonly<Record<Script, readonly Part[]>> = {
  detector: ['host-filter'],
  extract: ['reading'],
  guard: ['host-filter', 'reading'],
  'guard-frames': [],
  'guard-watch': ['host-filter'],
  links: ['reading'],
  'moves-watch': [],
  passage: [],
  'platform-watch': ['host-filter'],
  sidebar: [],
};

/** What our own pages and the background import. */
export const PARTS_OF_PAGES: readonly Part[] = ['host-filter', 'reading', 'words-en', 'words-ru'];

/** The files of a script of ours, parts first, as the browser is to run them. */
export function filesOf(script: Script): `/${Script | Part}.js`[] {
  return [...PARTS_BEFORE[script], script].map((name) => `/${name}.js` as const);
}

/** Lays modules ready by their names for the scripts that follow. What is there already is of the same package, or of one before it. */
export function layParts(modules: Record<string, object>): void {
  const world = globalThis as { caveatParts?: Record<string, object> };
  world.caveatParts = { ...world.caveatParts, ...modules };
}
