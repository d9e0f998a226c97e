/** A small WebDriver BiDi client for Firefox: Playwright can't load extensions there, and this needs nothing but Node's WebSocket. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Bidi = {
  send(method: string, params?: object): Promise<any>;
  /** Evaluates in a tab and returns plain data. */
  eval(context: string, expression: string): Promise<any>;
  /** Calls a function in a tab; arguments may be plain data or `{ sharedId }` of a node. */
  call(context: string, declaration: string, args?: unknown[]): Promise<any>;
  /** Starts listening for events of this kind. */
  on(event: string, listener: (params: any) => void): Promise<void>;
  /** Resolves when Firefox has ended. */
  closed: Promise<void>;
  close(): Promise<void>;
};

/** Prefs that keep Firefox from calling home on its own, so that the servers' log holds only what pages and extensions ask for. */
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.region.network.url': '',
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.showSponsoredTopSites': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'remote.active-protocols': 1,
  // A temporary add-on loses its storage at every restart unless told otherwise; tests of what survives one need this.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Starts Firefox on a profile directory that the caller owns, and opens a session. */
export async function launchBidi(bin: string, profile: string, headless: boolean, prefs: Record<string, string | number | boolean>, environment: Record<string, string> = {}): Promise<Bidi> {
  const all = Object.entries({ ...QUIET, ...prefs });
  writeFileSync(join(profile, 'user.js'), all.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const child = spawn(bin, [...(headless ? ['--headless'] : []), '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access', '--width', '1280', '--height', '900'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let log = '';
  const address = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`Firefox did not start in 60 s: ${log}`)), 60_000);
    child.stderr.on('data', (data: Buffer) => {
      log += String(data);
      const match = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log);
      if (match?.[1]) {
        clearTimeout(timer);
        found(match[1]);
      }
    });
    child.on('exit', (code) => failed(new Error(`Firefox ended with ${code}: ${log}`)));
  });

  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((open, failed) => {
    socket.onopen = () => open();
    socket.onerror = () => failed(new Error('no WebDriver BiDi session'));
  });
  let lastId = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((params: any) => void)[]>();
  socket.onmessage = (event) => {
    const message = JSON.parse(String(event.data));
    if (message.id == null) {
      for (const listen of listeners.get(message.method) ?? []) listen(message.params);
      return;
    }
    const wait = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') wait?.reject(new Error(`${message.error}: ${message.message}`));
    else wait?.resolve(message.result);
  };
  const send = (method: string, params: object = {}): Promise<any> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });

  const answer = (result: any): unknown => {
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return plain(result.result);
  };
  const closed = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    send,
    closed,
    eval: async (context, expression) => answer(await send('script.evaluate', { expression, target: { context }, awaitPromise: true, resultOwnership: 'none' })),
    call: async (context, functionDeclaration, args = []) =>
      answer(await send('script.callFunction', { functionDeclaration, target: { context }, awaitPromise: true, arguments: args.map(toRemote), userActivation: true })),
    on: async (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
      await send('session.subscribe', { events: [event] });
    },
    async close() {
      await Promise.race([send('browser.close').catch(() => undefined), new Promise((done) => setTimeout(done, 3000).unref())]);
      socket.close();
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      if (child.exitCode === null) await closed;
      clearTimeout(timer);
    },
  };
}

function toRemote(value: any): object {
  if (value && typeof value === 'object' && 'sharedId' in value) return { sharedId: value.sharedId };
  if (typeof value === 'string') return { type: 'string', value };
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return { type: 'null' };
}

/** BiDi's remote values as plain data. */
function plain(value: any): any {
  switch (value?.type) {
    case 'null':
      return null;
    case 'array':
      return value.value.map(plain);
    case 'object':
      return Object.fromEntries(value.value.map(([key, held]: [any, any]) => [typeof key === 'string' ? key : plain(key), plain(held)]));
    default:
      return value?.value;
  }
}
