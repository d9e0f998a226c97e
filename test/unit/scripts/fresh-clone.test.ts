/** What the commands of the README need before anything was built: nothing that only a build makes. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The files of ours that a script loads when it starts. Types are left out by Node, and what is imported later is there by then. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';$/gm)) loadedBy(resolve(dirname(file), from), seen);
  return seen;
}

test.each(['start', 'test', 'compile-data'])('scripts/%s.ts starts without what a build makes', (name) => {
  const loaded = [...loadedBy(resolve('scripts', `${name}.ts`))].map((file) => relative('.', file));
  expect(loaded).toContain(`scripts/${name}.ts`);
  expect(loaded.filter((file) => /^(?:generated|public|\.output)\//.test(file))).toEqual([]);
});
