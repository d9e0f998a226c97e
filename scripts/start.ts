/**
 * The main job on one command: builds Caveat and opens it on an article. `npm start`, `npm start -- URL`, `npm start -- FILE.html --url URL`,
 * `npm start -- --firefox`. Without a display the same runs headless, prints the report and writes a screenshot.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { bringBrowser } from './browsers.ts';
import { startChromium } from '../test/e2e/chromium.ts';
import { startFirefox } from '../test/e2e/firefox.ts';
import { printWhatItShows, servingOnly, setReader } from './start-parts.ts';

const EXAMPLE = { file: 'test/fixtures/pages/rferl-helsinki.html', url: 'https://www.rferl.org/a/no-progress-helsinki-talks/30047771.html' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    at: { type: 'string', multiple: true, default: [] },
    citizen: { type: 'string', multiple: true, default: [] },
    'stateless-resident': { type: 'string', multiple: true, default: [] },
    shot: { type: 'string', default: 'shots/start.png' },
  },
});

/** The page to open: an address on the web, or a saved file served under its own address. */
function wantedPage(): { url: string; html: string | null } {
  const [what] = positionals;
  if (what === undefined) return { url: EXAMPLE.url, html: readFileSync(EXAMPLE.file, 'utf8') };
  if (/^https?:\/\//.test(what)) return { url: what, html: null };
  if (!existsSync(what)) throw new Error(`${what} is neither an http(s) address nor a file.`);
  if (!values.url) throw new Error('A saved page needs the address it came from: --url https://...');
  const bytes = readFileSync(what);
  return { url: values.url, html: (what.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
}

try {
  const page = wantedPage();
  const name = values.firefox ? 'firefox' : 'chromium';
  console.log('Building ...');
  for (const args of [['run', '-s', 'data'], ['exec', '--', 'wxt', 'build', ...(values.firefox ? ['-b', 'firefox'] : [])]]) {
    const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed.`);
  }
  const headless = values.headless || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);
  if (headless && !values.headless) console.log('No display here: running headless.');
  bringBrowser(name);
  const pages = page.html === null ? null : servingOnly(page.url, page.html);
  const driver = await (values.firefox
    ? startFirefox({ build: '.output/firefox-mv3', pages, headless })
    : startChromium({ build: '.output/chrome-mv3', pages, headless }));
  try {
    await setReader(driver, { at: values.at, citizen: values.citizen, statelessResident: values['stateless-resident'] });
    const tab = await driver.newTab();
    await tab.goto(page.url);
    if (headless) {
      await printWhatItShows(driver, tab, page.url, values.shot);
    } else {
      console.log('Caveat is open. Close the browser to end.');
      await driver.closed();
    }
  } finally {
    // A browser that nobody sees must not outlive us; one that was closed by hand has nothing left to close.
    await driver.close().catch(() => undefined);
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
