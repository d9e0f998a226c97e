/** A proxy between a browser and the test servers. It notes every host and port that the browser wants to reach, on whatever port, and leads the web's two to us. */
import http from 'node:http';
import net from 'node:net';
import { Readable } from 'node:stream';
import type { AddressInfo } from 'node:net';

export type Proxy = { port: number; /** "host:port" of each connection asked for. */ wanted: string[]; close(): Promise<void> };

export async function startProxy(servers: { http: number; https: number }): Promise<Proxy> {
  const wanted: string[] = [];
  const open = new Set<net.Socket>();
  const proxy = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://no-host.invalid');
    wanted.push(`${url.hostname}:${url.port || 80}`);
    const onward = http.request({ port: servers.http, host: '127.0.0.1', method: request.method, path: url.pathname + url.search, headers: { ...request.headers, host: url.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  proxy.on('connect', (request, client: net.Socket, first: Buffer) => {
    const { hostname, port } = new URL(`https://${request.url}`);
    wanted.push(`${hostname}:${port || 443}`);
    // What is neither of the web's ports is noted and goes nowhere.
    if (port && port !== '80') return client.destroy();
    const server = net.connect(port === '80' ? servers.http : servers.https, '127.0.0.1', () => {
      Readable.from([Buffer.from('HTTP/1.1 200 Connection established\r\n\r\n')]).pipe(client, { end: false });
      client.unshift(first);
      server.pipe(client).pipe(server);
    });
    for (const [one, other] of [[client, server], [server, client]] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
    return undefined;
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    port: (proxy.address() as AddressInfo).port,
    wanted,
    async close() {
      for (const socket of open) socket.destroy();
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
    },
  };
}
