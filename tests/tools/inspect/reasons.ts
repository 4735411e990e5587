import type { DetectionCode, DetectionReason } from '../../../lib/model/detection.ts';

const WORDS: Record<DetectionCode, string> = {
  'json-ld-article': 'JSON-LD names exactly one article',
  'json-ld-several-articles': 'JSON-LD names several articles',
  'json-ld-listing': 'JSON-LD calls it a list',
  'og-article': 'og:type is article',
  'og-website': 'og:type is not article',
  'published-time': 'a time of publication in the meta data',
  'article-address': 'the address has the shape of an article’s',
  'listing-address': 'the address has the shape of a listing’s',
  'home-address': 'the address is the front page',
  'body-container': 'a known body container',
  'enough-prose': 'paragraphs of prose (count/characters)',
  'little-prose': 'hardly any prose (count/characters)',
  'mostly-links': 'mostly links',
  'no-body-found': 'no body of text found',
  'empty-page': 'no text at all',
};

/** A reason as a maintainer reads it, with its weight. */
export function reasonInWords({ code, weight, detail }: DetectionReason): string {
  const sign = weight > 0 ? `+${weight}` : String(weight);
  return `${sign} ${WORDS[code]}${detail === undefined ? '' : `: ${detail}`}`;
}
