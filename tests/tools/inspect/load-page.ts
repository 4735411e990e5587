import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractPage } from '../../../lib/extract/extract-page.ts';
import { readabilityFinder } from '../../../lib/extract/body/readability-finder.ts';
import type { ExtractionResult } from '../../../lib/model/draft.ts';

/**
 * Runs the extractor over a saved page in a Node DOM. `runScripts: 'outside-only'` runs nothing
 * of the page but parses `<noscript>` as a browser with scripts does, so that all three DOMs
 * give the same blocks. Throws when the file cannot be read or the address is no http(s) URL.
 */
export function extractFile(file: string, url: string): ExtractionResult {
  if (!/^https?:/u.test(url)) throw new Error(`not an http(s) address: ${url}`);
  const dom = new JSDOM(readFileSync(file, 'utf8'), {
    url,
    runScripts: 'outside-only',
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
