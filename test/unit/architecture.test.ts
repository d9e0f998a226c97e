/** Keeps the layers apart: which folder may import what, how long a file may grow, and what names are no names. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folder -> what it may import. `types:` allows `import type` only. Folders that are absent may import anything. */
const MAY_IMPORT: Record<string, string[]> = {
  core: ['core', 'types:data'],
  data: ['zod'],
  locales: ['locales', 'types:core', 'types:data', 'generated'],
  browser: ['browser', 'core', 'locales', 'wxt', 'types:data', 'generated'],
  components: ['components', 'locales', 'preact', 'types:core', 'types:data'],
  entrypoints: ['assets', 'entrypoints', 'browser', 'core', 'components', 'locales', 'preact', 'wxt', 'generated'],
};
const LONGEST = 250;
/** Tables of words and codes are as long as they are. */
const TABLES = /^(locales|core\/sourcing\/(packs|credits\/frames)|data\/schema\.ts|components\/icons)/;
const NO_NAMES = /^(utils?|helpers?|common|misc|shared|index)\.(ts|tsx)$/;

const files = Object.keys(MAY_IMPORT).flatMap((folder) => sourceFiles(join(ROOT, folder)));
const importLine = /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

describe('layers', () => {
  test.each(files.map((file) => [relative(ROOT, file)]))('%s imports only what its folder may', (file) => {
    const folder = file.split('/')[0] as string;
    for (const [line, typeOnly, target] of readFileSync(join(ROOT, file), 'utf8').matchAll(importLine)) {
      const from = target?.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)).split('/')[0] : (target as string).split('/')[0];
      const allowed = MAY_IMPORT[folder]?.some((entry) => entry === from || (typeOnly && entry === `types:${from}`));
      expect(allowed, `${file}: ${line}\n${folder}/ may import: ${MAY_IMPORT[folder]?.join(', ')}. Hand the thing in, or move it to where it belongs.`).toBe(true);
    }
  });

  test('the table is not empty of files', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  test.each([
    ["import { browser } from 'wxt/browser';", 'wxt'],
    ["import type { Regime } from '../../data/schema.ts';", '../../data/schema.ts'],
    ["export { x } from './x.ts';", './x.ts'],
  ])('reads the target of %s', (line, target) => {
    expect([...line.matchAll(importLine)][0]?.[2]).toContain(target);
  });
});

describe('files', () => {
  test.each(files.map((file) => [relative(ROOT, file)]))('%s has one subject and says it', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const lines = text.split('\n').length;
    if (!TABLES.test(file)) expect(lines, `${file} has ${lines} lines: look for the second subject.`).toBeLessThanOrEqual(LONGEST);
    expect(file.startsWith('entrypoints') || !NO_NAMES.test(basename(file)), `${file}: name the file by its subject.`).toBe(true);
    expect(/^\/\*\*/.test(text), `${file}: begin with one sentence that says what the file is for.`).toBe(true);
  });
});

function sourceFiles(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}
