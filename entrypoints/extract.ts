import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readabilityFinder } from '../lib/extract/body/readability-finder.ts';
import { extractPage } from '../lib/extract/extract-page.ts';

/** Put into a page after a click. Its value goes to the background; the page is not changed. */
export default defineUnlistedScript(() =>
  extractPage(document, location, {
    finder: readabilityFinder,
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
  }),
);
