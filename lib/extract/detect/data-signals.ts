import type { DetectionReason } from '../../model/detection.ts';
import { elementsByTag, queryAll } from '../dom/own-method.ts';
import { isArticleNode, isListingNode, nodesIn, typesOf } from '../metadata/json-ld.ts';

/** What a page's data for machines says, as far as detection needs it. */
export interface PageData {
  reasons: DetectionReason[];
  /** The og:type, in lower case; empty when there is none. */
  type: string;
  live: boolean;
  film: boolean;
}

const PUBLISHED: ReadonlySet<string> = new Set([
  'article:published_time',
  'datepublished',
  'pubdate',
]);

interface MetaData {
  type: string;
  published: boolean;
}

/** Both facts in one pass: the page's head has dozens of these elements. */
function readMeta(doc: Document): MetaData {
  const found: MetaData = { type: '', published: false };
  for (const meta of elementsByTag(doc, 'meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (name === 'og:type' && found.type === '')
      found.type = (meta.getAttribute('content') ?? '').trim().toLowerCase();
    else if (PUBLISHED.has(name) && meta.getAttribute('content')) found.published = true;
  }
  return found;
}

const ARTICLE_TYPE = /"(?:[A-Z]\w+)?(?:Article|BlogPosting)"/gu;
const OTHER_TYPE = /"(?:ItemList|CollectionPage|SearchResultsPage|LiveBlogPosting|VideoObject)"/u;
/** As in linkedData: longer blocks are hostile or broken. */
const LONGEST_BLOCK = 400_000;

interface Counted {
  articles: number;
  listing: boolean;
  live: boolean;
  film: boolean;
}

/** Only data that could be read in two ways is parsed: this runs on every page of a newspaper. */
function readLinkedData(doc: Document): Counted {
  const texts = queryAll(doc, 'script[type="application/ld+json"]')
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST_BLOCK);
  const mentions = texts.reduce((sum, text) => sum + (text.match(ARTICLE_TYPE)?.length ?? 0), 0);
  if (mentions <= 1 && !texts.some((text) => OTHER_TYPE.test(text)))
    return { articles: mentions, listing: false, live: false, film: false };
  const nodes = texts.flatMap(nodesIn);
  const types = nodes.flatMap(typesOf);
  return {
    articles: nodes.filter(isArticleNode).length,
    listing: nodes.some(isListingNode),
    live: types.includes('LiveBlogPosting'),
    film: types.includes('VideoObject'),
  };
}

/** JSON-LD and meta elements as reasons. */
export function readData(doc: Document): PageData {
  const { articles, listing, live, film } = readLinkedData(doc);
  const { type, published } = readMeta(doc);
  const reasons: DetectionReason[] = [];
  if (articles === 1) reasons.push({ code: 'json-ld-article', weight: 2 });
  if (articles > 1)
    reasons.push({ code: 'json-ld-several-articles', weight: -2, detail: String(articles) });
  if (listing) reasons.push({ code: 'json-ld-listing', weight: -1 });
  if (type === 'article') reasons.push({ code: 'og-article', weight: 1 });
  else if (type !== '') reasons.push({ code: 'og-website', weight: -0.5, detail: type });
  if (published) reasons.push({ code: 'published-time', weight: 1 });
  return { reasons, type, live, film };
}
