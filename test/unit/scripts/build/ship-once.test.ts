/** That the build leaves a module out of a script only where a part with all of its exports runs before. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, PARTS_BEFORE, PARTS_OF_PAGES } from '../../../../browser/script-parts.ts';
import { exportsOf, modulesOf, standIn } from '../../../../scripts/build/ship-once.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const parts = [...new Set([...Object.values(PARTS_BEFORE).flat(), ...PARTS_OF_PAGES])];

test('the files of a script begin with its parts', () => {
  expect(filesOf('detector')).toEqual(['/host-filter.js', '/detector.js']);
  expect(filesOf('passage')).toEqual(['/passage.js']);
});

test('a part has what it imports whole', () => {
  const names = [...modulesOf('host-filter').keys()].map((file) => relative(ROOT, file));
  expect(names).toContain('generated/host-filter.ts');
  expect(names).toContain('core/publisher/candidate-keys.ts');
  expect(names).not.toContain('browser/script-parts.ts');
});

test.each([
  ['export const A: string = "x";\nexport type T = 1;\nconst b = 2;', ['A']],
  ['export async function load() {}\nexport function* all() {}\nexport let c;', ['load', 'all', 'c']],
  ["export { a, b as c, type D } from './x.ts';", ['a', 'c']],
])('exports of %s', (source, names) => {
  expect(exportsOf(source)).toEqual(names);
});

test.each(parts)('the exports that are read out of the sources of %s are all there are', async (part) => {
  for (const file of modulesOf(part).keys()) {
    const module = (await import(file)) as object;
    expect(exportsOf(readFileSync(file, 'utf8')).sort(), file).toEqual(Object.keys(module).sort());
  }
});

test('no module is in two parts, and none has a name of another', () => {
  const all = parts.flatMap((part) => [...modulesOf(part)]);
  expect(new Set(all.map(([file]) => file)).size).toBe(all.length);
  expect(new Set(all.map(([, { name }]) => name)).size).toBe(all.length);
});

test('what stands in takes the exports from the part; our own pages run the part first', () => {
  const shipped = { part: 'host-filter', name: 'url' } as const;
  expect(standIn(shipped, ['a', 'b'], false)).toBe('export const a = /* @__PURE__ */ (() => globalThis.caveatParts.url.a)();\nexport const b = /* @__PURE__ */ (() => globalThis.caveatParts.url.b)();\n');
  expect(standIn(shipped, ['a'], true)).toBe("import '/host-filter.js';\nexport const a = /* @__PURE__ */ (() => globalThis.caveatParts.url.a)();\n");
});
