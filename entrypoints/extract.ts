import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readabilityFinder } from '../lib/extract/body/readability-finder.ts';
import { createDeadline } from '../lib/extract/deadline.ts';
import { extractPage } from '../lib/extract/extract-page.ts';

/** In ms; less than the background waits (lib/platform/inject.ts), so that the reader learns why. */
const LONGEST_EXTRACTION = 10_000;

/** Put into a page after a click. Its value goes to the background; the page is not changed. */
export default defineUnlistedScript(() =>
  extractPage(document, location, {
    finder: readabilityFinder,
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    deadline: createDeadline(() => performance.now(), LONGEST_EXTRACTION),
  }),
);
