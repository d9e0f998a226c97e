/** Serves our made-up pages under whatever host name a browser asks for, and keeps a log: the proof of what left the browser. */
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

export type Page = { status: number; body: string; headers: Record<string, string> };
export type Request = { method: string; url: string };
export type Servers = { http: number; https: number; log: Request[]; close(): Promise<void> };

/** Starts an http and an https server on free ports of the loopback interface; `pageFor` says what stands at an address. */
export async function startServers(pageFor: (url: URL) => Page): Promise<Servers> {
  const log: Request[] = [];
  const handler = (scheme: string) => (req: http.IncomingMessage, res: http.ServerResponse) => {
    const url = new URL(req.url ?? '/', `${scheme}://${req.headers.host ?? 'nowhere.invalid'}`);
    log.push({ method: req.method ?? '', url: url.href });
    // A browser asks for it when it likes: an error for it would stand in the console of one run and not of another.
    const page = url.pathname === '/favicon.ico' ? { status: 204, body: '', headers: {} } : pageFor(url);
    res.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    res.end(page.body);
  };
  const plain = http.createServer(handler('http'));
  const secure = https.createServer(await makeCertificate(), handler('https'));
  await Promise.all([plain, secure].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  return {
    http: (plain.address() as AddressInfo).port,
    https: (secure.address() as AddressInfo).port,
    log,
    async close() {
      await Promise.all([plain, secure].map((server) => { server.closeAllConnections(); return new Promise((done) => server.close(done)); }));
    },
  };
}
