/** A Chromium that nothing but one script of ours watches: where a test tool is attached to a page, Chromium builds no page ahead. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.ts';
import { until } from './driver.ts';
import type { Servers } from './server.ts';

type Target = { type: string; url: string; webSocketDebuggerUrl: string };

type Message = { id: number; result?: { result?: { value?: unknown } } };

export type BareChromium = {
  /** Evaluates in the background of the extension; awaits a promise. */
  inExtension<T>(expression: string): Promise<T>;
  /** Opens a tab, and attaches to nothing. */
  open(url: string): Promise<void>;
  close(): Promise<void>;
};

/** Starts it with the built extension, its requests all sent to our servers. */
export async function startBareChromium(servers: Servers, extension: string): Promise<BareChromium> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('no Chromium here: apt-get install chromium');
  const profile = await mkdtemp(join(tmpdir(), 'caveat-bare-'));
  const child = spawn(program, [
    `--user-data-dir=${profile}`, '--headless=new', '--no-sandbox', '--remote-debugging-port=0', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--ignore-certificate-errors',
    `--host-resolver-rules=MAP *:80 127.0.0.1:${servers.http}, MAP *:443 127.0.0.1:${servers.https}, EXCLUDE 127.0.0.1`, 'about:blank',
  ], { stdio: 'ignore' });
  const port = await until(() => readFile(join(profile, 'DevToolsActivePort'), 'utf8').then((text) => text.split('\n')[0] ?? '', () => ''), 'the port of Chromium');
  const tool = (path: string, method = 'GET'): Promise<Response> => fetch(`http://127.0.0.1:${port}/json/${path}`, { method });
  const worker = await until(async () => ((await (await tool('list')).json()) as Target[]).find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:')), 'the background');
  const socket = new WebSocket(worker.webSocketDebuggerUrl);
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  await new Promise((open) => (socket.onopen = open));
  let last = 0;
  return {
    async inExtension<T>(expression: string) {
      const id = ++last;
      const answer = new Promise<Message>((done) => waiting.set(id, done));
      socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }));
      return (await answer).result?.result?.value as T;
    },
    async open(url) {
      await tool(`new?${url}`, 'PUT');
    },
    async close() {
      socket.close();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
