/** `web-ext lint` on the Firefox build: no error, and no warning but the one that Preact's innerHTML brings with every bundle. */
import { spawnSync } from 'node:child_process';

const KNOWN = 'UNSAFE_VAR_ASSIGNMENT';
type Message = { code: string; message: string; file?: string; line?: number };

const { stdout, stderr } = spawnSync('npx', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--output', 'json'], { encoding: 'utf8', shell: process.platform === 'win32' });
let report: { errors: Message[]; warnings: Message[]; notices: Message[] };
try {
  report = JSON.parse(stdout) as typeof report;
} catch {
  console.error(`web-ext lint gave no report. Build first: npm run build\n${stderr}`);
  process.exit(1);
}
const bad = [...report.errors, ...report.warnings.filter(({ code }) => code !== KNOWN)];
for (const { code, message, file, line } of bad) console.error(`${code}: ${message} (${file ?? 'manifest'}${line ? `:${line}` : ''})`);
console.log(`web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, of which ${report.warnings.length - bad.length + report.errors.length} are Preact's known one`);
process.exit(bad.length ? 1 : 0);
