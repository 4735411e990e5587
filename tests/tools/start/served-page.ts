import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sampleFixture } from '../fixtures.ts';
import { extractFile } from '../inspect/load-page.ts';
import { imageSources } from '../../../lib/model/article-images.ts';
import type { FixtureProxy } from '../../e2e/support/fixture-proxy.ts';
import { proxyKey, serveFixture } from '../../e2e/support/newsstand.ts';

/** A page the tour can open under its own host name. */
export interface ServedPage {
  url: string;
  /** What stands in for the page's images, in words; null when the images themselves are there. */
  standIn: string | null;
  serve(proxy: FixtureProxy): void;
}

/** The bundled article with its own pictures. */
export function samplePage(): ServedPage {
  const sample = sampleFixture();
  return { url: sample.url, standIn: null, serve: (proxy) => serveFixture(proxy, sample) };
}

/**
 * A saved page under the address it came from. Its pictures are not at hand, so a picture of the
 * sample article stands in for each. Throws when the file or the address is no good.
 */
export function savedPage(file: string, url: string): ServedPage {
  const page = readFileSync(file);
  const { article } = extractFile(file, url);
  const picture = readFileSync([...sampleFixture().images.values()][0] as string);
  return {
    url,
    standIn: `pictures of ${pathToFileURL(file).pathname.split('/').at(-1)}: one drawing stands in for each`,
    serve(proxy) {
      proxy.serve(proxyKey(url), {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: page,
      });
      for (const src of article ? imageSources(article) : []) {
        proxy.serve(proxyKey(src), { headers: { 'content-type': 'image/jpeg' }, body: picture });
      }
    },
  };
}
