/** A real Chromium with the built extension and our made-up sites, for what can only be timed there; and what it traces of a page. */
import { existsSync } from 'node:fs';
import { chromium, type BrowserContext, type CDPSession, type Worker } from '@playwright/test';
import { findBrowser } from '../browsers.ts';
import { pageFor } from '../../test/e2e/sites.ts';
import { startServers } from '../../test/e2e/server.ts';

const BUILD = '.output/chrome-mv3';

/** Runs `measure` with the extension in place, or says why `what` can't be measured. */
export async function inBuiltExtension(what: string, measure: (context: BrowserContext, worker: Worker) => Promise<void>, pages = pageFor): Promise<void> {
  const program = findBrowser('chromium');
  if (!program || !existsSync(BUILD)) return console.log(`${what}: not measured (needs Chromium and \`npm run build\`)`);
  await inChromium(program, [`--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`], pages, async (context) => measure(context, context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))));
}

/** Runs `measure` in the same Chromium with and without the extension, both open at once. */
export async function withAndWithout(what: string, pages: typeof pageFor, measure: (has: BrowserContext, hasNot: BrowserContext) => Promise<void>): Promise<void> {
  await inBuiltExtension(what, (has) => inChromium(findBrowser('chromium') ?? '', [], pages, (hasNot) => measure(has, hasNot)), pages);
}

async function inChromium(program: string, more: string[], pages: typeof pageFor, measure: (context: BrowserContext) => Promise<void>): Promise<void> {
  const servers = await startServers(pages);
  const context = await chromium.launchPersistentContext('', {
    executablePath: program,
    headless: true,
    ignoreHTTPSErrors: true,
    args: [...more, '--ignore-certificate-errors', `--host-resolver-rules=MAP *:80 127.0.0.1:${servers.http}, MAP *:443 127.0.0.1:${servers.https}, EXCLUDE 127.0.0.1`],
  });
  try {
    await measure(context);
  } finally {
    await context.close();
    await servers.close();
  }
}

/** Times in microseconds. */
export type TraceEvent = { name: string; pid: number; tid: number; ts: number; tdur?: number; dur?: number; args?: { data?: { url?: string }; beginData?: { url?: string } } };

/** What the browser traced of a page while `act` went on. */
export async function traced(cdp: CDPSession, includedCategories: string[], act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  const finished = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await finished;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** Whether a script of the extension did it. */
export const isOurs = ({ args }: TraceEvent): boolean => (args?.data?.url ?? '').startsWith('chrome-extension:');
