import { readabilityFinder } from '../../lib/extract/body/readability-finder.ts';
import { extractPage } from '../../lib/extract/extract-page.ts';
import type { ExtractionResult } from '../../lib/model/draft.ts';
import { openPage } from '../bench/extract/contenders.ts';
import type { FactoryPage } from './make-factory-page.ts';

/** Extracts a page of the factory in a Node DOM. */
export function extractFactoryPage({ html, url }: FactoryPage): ExtractionResult {
  const { window } = openPage(html, url);
  try {
    return extractPage(window.document, window.location, {
      finder: readabilityFinder,
      parseHtml: (markup) => new window.DOMParser().parseFromString(markup, 'text/html'),
    });
  } finally {
    window.close();
  }
}
