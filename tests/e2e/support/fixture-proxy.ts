import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { selfSignedCertificate } from './self-signed-certificate.ts';

/** What a fixture answers with; a string body is sent as UTF-8. */
export interface FixtureReply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Keeps the request open this long before the answer, e.g. to stop a background in between. */
  delayMs?: number;
}

/** One request as the proxy saw it. */
export interface RecordedRequest {
  /** Milliseconds since the epoch. */
  time: number;
  method: string;
  url: string;
  host: string;
  path: string;
  headers: Record<string, string>;
  /** The status sent back, or null when the network was "off" and the connection was cut. */
  status: number | null;
  /** Whether a fixture was there for it; what nobody served is mostly the browser's own traffic. */
  served: boolean;
}

export type FixtureHandler = FixtureReply | ((request: RecordedRequest) => FixtureReply);

/** Which recorded requests `requests` returns; every condition given must hold. */
export interface RequestFilter {
  host?: string;
  urlIncludes?: string;
  since?: number;
  /** By default only what a fixture's host was asked for: browsers chatter on their own. */
  includeUnknownHosts?: boolean;
}

/** A running proxy. Hand `server` to the browser as its HTTP proxy. */
export interface FixtureProxy {
  host: string;
  port: number;
  /** `host:port` */
  server: string;
  /**
   * Serves `key` = host + path (`bao.example.test/tin/1.html`), whatever the scheme. A query in the
   * key must match exactly; without one any query is served. `host/*` serves the rest of a host.
   */
  serve(key: string, handler: FixtureHandler): void;
  requests(filter?: RequestFilter): RecordedRequest[];
  /** Forgets the requests recorded so far. */
  clearRequests(): void;
  /** `false` cuts every connection from now on, as a dead network would; attempts stay recorded. */
  setOnline(online: boolean): void;
  stop(): Promise<void>;
}

class Proxy implements FixtureProxy {
  readonly host = '127.0.0.1';
  port = 0;
  #fixtures = new Map<string, FixtureHandler>();
  #hosts = new Set<string>();
  #log: RecordedRequest[] = [];
  #online = true;
  #sockets = new Set<Duplex>();
  #plain: Server;
  #secure: Server;

  constructor() {
    this.#plain = createServer((request, response) => this.#answer('http', request, response));
    this.#secure = createSecureServer(selfSignedCertificate(), (request, response) =>
      this.#answer('https', request, response),
    );
    this.#plain.on('connection', (socket: Socket) => this.#keep(socket));
    this.#plain.on('connect', (request: IncomingMessage, socket: Duplex) =>
      this.#tunnel(request, socket),
    );
    for (const server of [this.#plain, this.#secure])
      server.on('clientError', (_e, s) => s.destroy());
  }

  get server(): string {
    return `${this.host}:${this.port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#plain.listen(0, this.host, done));
    this.port = (this.#plain.address() as AddressInfo).port;
  }

  serve(key: string, handler: FixtureHandler): void {
    this.#fixtures.set(key, handler);
    this.#hosts.add(key.split('/')[0] ?? key);
  }

  requests(filter: RequestFilter = {}): RecordedRequest[] {
    return this.#log.filter(
      (entry) =>
        (filter.host === undefined || entry.host === filter.host) &&
        (filter.urlIncludes === undefined || entry.url.includes(filter.urlIncludes)) &&
        (filter.since === undefined || entry.time >= filter.since) &&
        (filter.includeUnknownHosts === true || this.#hosts.has(entry.host)),
    );
  }

  clearRequests(): void {
    this.#log = [];
  }

  setOnline(online: boolean): void {
    this.#online = online;
    if (!online) for (const socket of this.#sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((done) => this.#plain.close(() => done()));
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }

  /** https: the tunnel ends here, with our own certificate, so the request can be read. */
  #tunnel(request: IncomingMessage, socket: Duplex): void {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!this.#online || !this.#hosts.has(host)) {
      this.#record('https', request, host, '/').status = this.#online ? 502 : null;
      socket.end(this.#online ? 'HTTP/1.1 502 Bad Gateway\r\n\r\n' : undefined);
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    this.#secure.emit('connection', socket);
  }

  #record(scheme: string, request: IncomingMessage, host: string, path: string): RecordedRequest {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
    const entry: RecordedRequest = {
      time: Date.now(),
      method: request.method ?? 'GET',
      url: `${scheme}://${host}${path}`,
      host,
      path,
      headers,
      status: null,
      served: false,
    };
    this.#log.push(entry);
    return entry;
  }

  #find(host: string, path: string): FixtureHandler | undefined {
    const bare = path.split('?')[0] ?? path;
    const get = (key: string): FixtureHandler | undefined => this.#fixtures.get(host + key);
    return get(path) ?? get(bare) ?? get('/*');
  }

  #answer(scheme: string, request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
    const path = url.pathname + url.search;
    const entry = this.#record(scheme, request, url.hostname, path);
    if (!this.#online) {
      request.socket.destroy();
      return;
    }
    const handler = this.#find(url.hostname, path);
    entry.served = handler !== undefined;
    const reply = typeof handler === 'function' ? handler(entry) : (handler ?? { status: 404 });
    entry.status = reply.status ?? 200;
    const send = (): void => {
      const type = { 'content-type': 'text/html; charset=utf-8' };
      response.writeHead(entry.status ?? 200, { ...type, ...reply.headers });
      response.end(reply.body ?? '');
    };
    if (reply.delayMs === undefined) send();
    else setTimeout(send, reply.delayMs);
  }
}

/** Starts a proxy on a free local port, serving `fixtures` (see {@link FixtureProxy.serve}). */
export async function startFixtureProxy(
  fixtures: Record<string, FixtureHandler> = {},
): Promise<FixtureProxy> {
  const proxy = new Proxy();
  for (const [key, handler] of Object.entries(fixtures)) proxy.serve(key, handler);
  await proxy.listen();
  return proxy;
}
