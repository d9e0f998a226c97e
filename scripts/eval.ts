/** Scores what `inspect` finds against hand-made labels and annotated texts, which lie beside the project: `npm run eval`, `-- --list` for each miss. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cases = resolve(root, '../shared/eval');
const MOST_OUTPUT = 1 << 29;

/** Runs a script of Node and gives what it prints; throws with its words when it fails and must not. */
function run(script: string, args: string[], mayFail = false): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  if (status !== 0 && !mayFail) throw new Error(`${script} failed:\n${stderr.trim()}`);
  if (stderr.trim()) console.error(stderr.trim());
  return stdout;
}

/** One table: the scorer writes a manifest, inspect answers it, the scorer compares. */
function score(name: string, scorer: string, labels: string, prepare: string[], folder: string, options: string[]): void {
  const manifest = join(folder, `${name}.jsonl`);
  const found = join(folder, `${name}-found.jsonl`);
  const began = performance.now();
  writeFileSync(manifest, run(scorer, ['prepare', labels, ...prepare]));
  writeFileSync(found, run('scripts/inspect.ts', ['--manifest', manifest, '--json'], true));
  console.log(`${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  console.log(run(scorer, [labels, found, ...options]));
}

if (!existsSync(cases)) {
  console.log(`Nothing to score: ${cases} is not there.`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-eval-'));
  const options = process.argv.slice(2).filter((option) => option === '--list');
  try {
    score('pages', join(cases, 'score-pages.mjs'), join(cases, 'pages/labels.json'), [join(cases, 'pages/html')], folder, options);
    for (const name of ['polnear-dev', 'german-dev']) score(name, join(cases, 'score-attribution.mjs'), join(cases, `attribution/${name}.jsonl`), [], folder, []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
