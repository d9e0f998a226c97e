/** Scores what `inspect` finds against hand-made labels and annotated texts, which lie beside the project: `npm run eval`, `-- --list` for each miss. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cases = resolve(root, '../shared/eval');

/**
 * Runs a script of Node and has its output written to a file: the scorers end before a pipe has taken all of theirs. Throws with the
 * script's words when it fails and must not.
 */
function run(script: string, args: string[], output: string, mayFail = false): void {
  const file = openSync(output, 'w');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', file, 'pipe'] });
  closeSync(file);
  if (status !== 0 && !mayFail) throw new Error(`${script} failed:\n${stderr.trim()}`);
  if (stderr.trim()) console.error(stderr.trim());
}

/** One table: the scorer writes a manifest, inspect answers it, the scorer compares. */
function score(name: string, scorer: string, labels: string, prepare: string[], folder: string, options: string[]): void {
  const [manifest, found, table] = ['manifest', 'found', 'table'].map((what) => join(folder, `${name}-${what}`)) as [string, string, string];
  run(scorer, ['prepare', labels, ...prepare], manifest);
  const began = performance.now();
  run('scripts/inspect.ts', ['--manifest', manifest, '--json'], found, true);
  console.log(`${name} (inspected in ${((performance.now() - began) / 1000).toFixed(1)} s)`);
  run(scorer, [labels, found, ...options], table);
  console.log(readFileSync(table, 'utf8'));
}

if (!existsSync(cases)) {
  console.log(`Nothing to score: ${cases} is not there.`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-eval-'));
  const options = process.argv.slice(2).filter((option) => option === '--list');
  try {
    score('pages', join(cases, 'score-pages.mjs'), join(cases, 'pages/labels.json'), [join(cases, 'pages/html')], folder, options);
    for (const name of ['polnear-dev', 'german-dev']) score(name, join(cases, 'score-attribution.mjs'), join(cases, `attribution/${name}.jsonl`), [], folder, []);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
