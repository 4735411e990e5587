import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fixtures, type Fixture } from '../../tools/fixtures.ts';
import { startFixtureProxy, type FixtureProxy } from './fixture-proxy.ts';

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
};

/** Host and path of an address, as the proxy keys it. */
export function proxyKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname}${search}`;
}

/** Serves one article, all its pages and its pictures under their real addresses. */
export function serveFixture(proxy: FixtureProxy, { page, url, images, pages }: Fixture): void {
  for (const [address, file] of [[url, page] as const, ...pages]) {
    proxy.serve(proxyKey(address), {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: readFileSync(file),
    });
  }
  for (const [address, file] of images) {
    proxy.serve(proxyKey(address), {
      headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' },
      body: readFileSync(file),
    });
  }
}

/** A proxy that serves every fixture page under its own host name. */
export async function openNewsstand(): Promise<FixtureProxy> {
  const proxy = await startFixtureProxy();
  for (const fixture of fixtures()) serveFixture(proxy, fixture);
  return proxy;
}
