/** All tests, in the order in which a fault is cheapest to find. `npm test`; a name runs one step: `npm test -- unit`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bringBrowser } from './browsers.ts';

/** `again`: those of the passed that passed only when they were run a second time; `named`: what failed, as far as the runner says. */
type Tally = { passed: number; failed: number; again?: number; named?: string[] };
type UnitReport = { numPassedTests?: number; numFailedTests?: number; testResults?: { name: string; message?: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[] };
type BrowserSuite = { title: string; suites?: BrowserSuite[]; specs?: { title: string; file: string; line: number; ok: boolean }[] };
type Step = { name: string; what: string; run: () => Tally };

/** Properties that a short run leaves to chance are tried as often as the project promises. */
const LONG_RUNS = { LOOK_ALIKES: process.env['LOOK_ALIKES'] ?? '1000000' };

const scratch = mkdtempSync(join(tmpdir(), 'caveat-test-'));

const steps: Step[] = [
  { name: 'data', what: 'records: linter and compile step', run: () => check(['data:check', 'data']) },
  { name: 'types', what: 'types', run: () => check(['types']) },
  { name: 'lint', what: 'lint', run: () => check(['lint']) },
  { name: 'unit', what: 'unit tests', run: () => counted('vitest', ['run', '--reporter=default', '--reporter=json'], '--outputFile.json=', LONG_RUNS) },
  { name: 'build', what: 'both builds, and the same for the accessibility tests', run: () => check(['build', 'build:e2e']) },
  { name: 'sizes', what: 'size budgets', run: () => check(['sizes']) },
  { name: 'firefox-lint', what: 'web-ext lint', run: () => check(['lint:firefox']) },
  { name: 'components', what: 'components in Chromium, with axe', run: () => playwright('components') },
  { name: 'components-firefox', what: 'components in Firefox, with axe', run: () => playwright('components-firefox') },
  { name: 'chromium', what: 'the built extension in Chromium', run: () => playwright('chromium') },
  { name: 'firefox', what: 'the built extension in Firefox', run: () => playwright('firefox') },
];

function check(scripts: string[]): Tally {
  const failed = scripts.filter((script) => spawn('npm', ['run', '-s', script]) !== 0).length;
  return { passed: scripts.length - failed, failed };
}

function spawn(command: string, args: string[], env: Record<string, string> = {}): number {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' }).status ?? 1;
}

/** Runs a test runner that writes a JSON report with vitest's totals. */
function counted(command: string, args: string[], option: string, env: Record<string, string>): Tally {
  const file = join(scratch, 'report.json');
  const status = spawn('npx', [command, ...args, option + file], env);
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(file) as UnitReport;
  const named = testResults.flatMap(({ name, message = '', assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed').map((one) => `${one.fullName}: ${one.failureMessages[0]?.split('\n')[0] ?? ''}`);
    // A file that could not be loaded has no test that failed.
    return (failed.length === 0 && message !== '' ? [message.split('\n')[0] ?? ''] : failed).map((what) => `${relative('.', name)}: ${what}`);
  });
  return { passed: numPassedTests, failed: numFailedTests || (status === 0 && numPassedTests > 0 ? 0 : 1), named };
}

function playwright(project: 'components' | 'components-firefox' | 'chromium' | 'firefox'): Tally {
  const file = join(scratch, `${project}.json`);
  const browser = project.endsWith('firefox') ? 'firefox' : 'chromium';
  const path = bringBrowser(browser);
  const status = spawn('npx', ['playwright', 'test', `--project=${project}`, '--reporter=list,json'], { [browser.toUpperCase()]: path, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const { stats, suites = [] } = readReport(file) as { stats?: { expected: number; unexpected: number; flaky: number }; suites?: BrowserSuite[] };
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return { passed, failed: stats?.unexpected || (status === 0 && passed > 0 ? 0 : 1), again: stats?.flaky ?? 0, named: suites.flatMap(failedIn) };
}

function failedIn({ suites = [], specs = [] }: BrowserSuite): string[] {
  return [...specs.filter(({ ok }) => !ok).map(({ title, file, line }) => `${file}:${line}: ${title}`), ...suites.flatMap(failedIn)];
}

function readReport(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch {
    return {};
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const total: Tally = { passed: 0, failed: 0 };
const broken: string[] = [];
const shaky: string[] = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n=== ${step.what}`);
  let tally: Tally;
  try {
    tally = step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally = { passed: 0, failed: 1 };
  }
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed) broken.push(step.name, ...(tally.named ?? []).map((what) => `  ${what}`));
  if (tally.again) shaky.push(`${tally.again} in ${step.name}`);
}
rmSync(scratch, { recursive: true, force: true });
if (shaky.length) console.log(`\nPassed only when run again: ${shaky.join(', ')}`);
if (broken.length) console.log(`\nFailed:\n${broken.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
