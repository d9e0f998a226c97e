/**
 * Lets the package hold a module once that several of its scripts need. A part (browser/script-parts.ts) is a script that imports modules whole and lays them
 * ready under their names; wherever it has run before, this puts a few lines that take them from there in the place of those modules.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { PARTS_BEFORE, PARTS_OF_PAGES, type Part, type Script } from '../../browser/script-parts.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where a module comes from: the part that ships it, and its name there. */
type Shipped = { part: Part; name: string };

/** The plugin for one build: of one script, or of our pages and the background together. */
export function shipOnce(): Plugin {
  let modules = new Map<string, Shipped>();
  let imported = false;
  return {
    name: 'caveat:ship-once',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      imported = !lib;
      const script = lib ? String(lib.fileName) : '';
      modules = new Map((imported ? PARTS_OF_PAGES : (PARTS_BEFORE[script as Script] ?? [])).flatMap((part) => [...modulesOf(part)]));
    },
    resolveId(id) {
      return imported && PARTS_OF_PAGES.some((part) => id === `/${part}.js`) ? { id, external: 'absolute' } : null;
    },
    load(id) {
      const shipped = modules.get(id);
      return shipped ? { code: standIn(shipped, exportsOf(readFileSync(id, 'utf8')), imported), moduleSideEffects: imported } : null;
    },
  };
}

/** The modules of a part, by their files. */
export function modulesOf(part: Part): Map<string, Shipped> {
  const file = resolve(ROOT, 'entrypoints', `${part}.ts`);
  const lines = readFileSync(file, 'utf8').matchAll(/^import \* as (\w+) from '([^']+)';$/gm);
  return new Map([...lines].map(([, name = '', from = '']) => [resolve(dirname(file), from), { part, name }]));
}

/** The names that a module of ours exports, types apart. */
export function exportsOf(source: string): string[] {
  const declared = [...source.matchAll(/^export (?:async )?(?:function|const|let|class)\*? ?(\w+)/gm)].map(([, name = '']) => name);
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim().split(' as ').pop() ?? '')).filter((name) => name !== '' && !name.startsWith('type '));
  return [...declared, ...listed];
}

/** What stands where the module stood. Each name is marked as one that may be left out: what a script does not use of a module costs it nothing. */
export function standIn({ part, name }: Shipped, names: readonly string[], imported: boolean): string {
  return (imported ? `import '/${part}.js';\n` : '') + names.map((one) => `export const ${one} = /* @__PURE__ */ (() => globalThis.caveatParts.${name}.${one})();\n`).join('');
}
