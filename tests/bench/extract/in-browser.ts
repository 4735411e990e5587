import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { readabilityFinder } from '../../../lib/extract/body/readability-finder.ts';
import { detectPage } from '../../../lib/extract/detect/detect-page.ts';
import { extractPage } from '../../../lib/extract/extract-page.ts';
import { measureDocument, type Candidates, type SpeedFigures } from './measure-document.ts';

/** Runs inside the browser, bundled: one page measured in its DOM. */

const candidates: Candidates = {
  extract: (doc, address) => {
    extractPage(doc, address, {
      finder: readabilityFinder,
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    });
  },
  readability: (doc) => {
    new Readability(doc.cloneNode(true) as Document).parse();
  },
  detect: (doc, address) => {
    detectPage(doc, address);
  },
  readerable: (doc) => {
    isProbablyReaderable(doc);
  },
};

declare global {
  interface Window {
    measureMarkup?: (html: string, url: string) => SpeedFigures;
  }
}

globalThis.window.measureMarkup = (html, url) => {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return measureDocument(doc, new URL(url), candidates);
};
