import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractPage } from '../../../lib/extract/extract-page.ts';
import { readabilityFinder } from '../../../lib/extract/body/readability-finder.ts';
import type { ExtractionResult } from '../../../lib/model/draft.ts';

/**
 * Runs the extractor over a saved page in a Node DOM. Nothing of the page runs. A browser
 * holds `<noscript>` as text, this DOM as elements; the extractor reads both. Throws when the file cannot be read or the address is no http(s) URL.
 */
export function extractFile(file: string, url: string): ExtractionResult {
  if (!/^https?:/u.test(url)) throw new Error(`not an http(s) address: ${url}`);
  const dom = new JSDOM(readFileSync(file, 'utf8'), {
    url,
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { document, location, DOMParser } = dom.window;
    return extractPage(document, location, {
      finder: readabilityFinder,
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    });
  } finally {
    dom.window.close();
  }
}
