import type { Detection, DetectionReason, PageType } from '../../model/detection.ts';
import { pathShape } from '../../sites/path-shapes.ts';
import { isArticleNode, isListingNode, linkedData } from '../metadata/json-ld.ts';
import { metaContent } from '../metadata/meta.ts';
import { countHeadlines, measureProse } from './prose.ts';

/** The part of a Location that detection reads. */
export type PageAddress = Pick<Location, 'href' | 'hostname' | 'pathname' | 'search'>;

/** An article must gather at least this much: one signal alone never suffices. */
const ENOUGH = 3;
/** Links as long as headlines that make a listing of a page without prose. */
const SOME_HEADLINES = 4;

function signalsInData(doc: Document): DetectionReason[] {
  const nodes = linkedData(doc);
  const articles = nodes.filter(isArticleNode).length;
  const reasons: DetectionReason[] = [];
  if (articles === 1) reasons.push({ code: 'json-ld-article', weight: 2 });
  if (articles > 1) {
    reasons.push({ code: 'json-ld-several-articles', weight: -2, detail: String(articles) });
  }
  if (nodes.some(isListingNode)) reasons.push({ code: 'json-ld-listing', weight: -1 });
  const type = metaContent(doc, 'og:type');
  if (type === 'article') reasons.push({ code: 'og-article', weight: 1 });
  else if (type !== null) reasons.push({ code: 'og-website', weight: -0.5, detail: type });
  if (metaContent(doc, 'article:published_time', 'datePublished', 'pubdate')) {
    reasons.push({ code: 'published-time', weight: 1 });
  }
  return reasons;
}

function signalsInAddress({ pathname, search }: PageAddress): DetectionReason[] {
  switch (pathShape(pathname, search)) {
    case 'article':
      return [{ code: 'article-address', weight: 2 }];
    case 'listing':
      return [{ code: 'listing-address', weight: -2 }];
    case 'home':
      return [{ code: 'home-address', weight: -6 }];
    case 'unknown':
      return [];
  }
}

function signalsInText(doc: Document): DetectionReason[] {
  const { paragraphs, characters } = measureProse(doc);
  const detail = `${paragraphs}/${characters}`;
  if (paragraphs >= 3 && characters >= 700) return [{ code: 'enough-prose', weight: 2, detail }];
  if (characters >= 500) return [{ code: 'enough-prose', weight: 1, detail }];
  const weight = characters === 0 ? -6 : -2;
  const headlines = countHeadlines(doc);
  if (headlines >= SOME_HEADLINES) {
    return [
      { code: 'little-prose', weight, detail },
      { code: 'mostly-links', weight: -1, detail: String(headlines) },
    ];
  }
  return [
    characters === 0 ? { code: 'empty-page', weight } : { code: 'little-prose', weight, detail },
  ];
}

const has = (reasons: DetectionReason[], code: DetectionReason['code']): boolean =>
  reasons.some((reason) => reason.code === code);

function pageTypeOf(isArticle: boolean, reasons: DetectionReason[]): PageType {
  if (isArticle) return 'article';
  if (has(reasons, 'home-address')) return 'home';
  // A short address alone may be a login or an empty shell: a listing lists something.
  const bare = ['little-prose', 'empty-page'] as const;
  const listsNothing = bare.some((code) => has(reasons, code)) && !has(reasons, 'mostly-links');
  const byData = ['json-ld-listing', 'json-ld-several-articles'] as const;
  const byAddress = has(reasons, 'listing-address') && !listsNothing;
  return byAddress || byData.some((code) => has(reasons, code)) ? 'listing' : 'other';
}

/**
 * Whether a page is an article, with every reason for and against. Reads the page only; small
 * enough for the always-on content script, so it knows no newspaper: addresses are judged by the
 * shapes all content management systems share.
 */
export function detectPage(doc: Document, address: PageAddress): Detection {
  const reasons = [...signalsInAddress(address), ...signalsInData(doc), ...signalsInText(doc)];
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const isArticle = weight >= ENOUGH;
  return {
    kind: isArticle ? 'article' : 'other',
    pageType: pageTypeOf(isArticle, reasons),
    reasons,
  };
}
