import type { Detection, DetectionReason, PageType } from '../../model/detection.ts';
import { pathShape } from '../../sites/path-shapes.ts';
import { elementsByTag } from '../dom/own-method.ts';
import { readData } from './data-signals.ts';
import { articleType } from './page-type.ts';
import { hasHeadlines, measureProse } from './prose.ts';

/** The part of a Location that detection reads. */
export type PageAddress = Pick<Location, 'href' | 'hostname' | 'pathname' | 'search'>;

/** An article must gather at least this much: one signal alone never suffices. */
const ENOUGH = 3;
/** The most that the text of a page can speak for an article. */
const MOST_FROM_TEXT = 2;
/** Links as long as headlines that make a listing of a page without prose. */
const SOME_HEADLINES = 4;
const MUCH_PROSE = { paragraphs: 3, characters: 700 };
/** Short pieces of news are told by their paragraphs. */
const SOME_PROSE = 500;
const BRIEF_PARAGRAPHS = 3;

const MOSTLY_LINKS: DetectionReason = { code: 'mostly-links', weight: -1 };

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
  const { paragraphs, characters } = measureProse(doc, MUCH_PROSE);
  const detail = `${paragraphs}/${characters}`;
  if (paragraphs >= MUCH_PROSE.paragraphs && characters >= MUCH_PROSE.characters)
    return [{ code: 'enough-prose', weight: MOST_FROM_TEXT, detail }];
  if (characters >= SOME_PROSE) {
    const weight = paragraphs >= BRIEF_PARAGRAPHS ? 1.5 : 1;
    return [{ code: 'enough-prose', weight, detail }];
  }
  const weight = characters === 0 ? -6 : -2;
  if (hasHeadlines(doc, SOME_HEADLINES))
    return [{ code: 'little-prose', weight, detail }, MOSTLY_LINKS];
  return [
    characters === 0 ? { code: 'empty-page', weight } : { code: 'little-prose', weight, detail },
  ];
}

const weightOf = (reasons: readonly DetectionReason[]): number =>
  reasons.reduce((sum, reason) => sum + reason.weight, 0);

const has = (reasons: readonly DetectionReason[], code: DetectionReason['code']): boolean =>
  reasons.some((reason) => reason.code === code);

function otherType(reasons: readonly DetectionReason[]): PageType {
  if (has(reasons, 'home-address')) return 'home';
  // A short address alone may be a login or an empty shell: a listing lists something.
  const bare = ['little-prose', 'empty-page'] as const;
  const listsNothing = bare.some((code) => has(reasons, code)) && !has(reasons, 'mostly-links');
  const byData = ['json-ld-listing', 'json-ld-several-articles'] as const;
  const byAddress = has(reasons, 'listing-address') && !listsNothing;
  return byAddress || byData.some((code) => has(reasons, code)) ? 'listing' : 'other';
}

/** A file that the browser shows in a viewer of its own, with no text for us in it. */
const isPdf = (doc: Document, { pathname }: PageAddress): boolean =>
  doc.contentType === 'application/pdf' || /\.pdf$/iu.test(pathname);

/**
 * Whether a page is an article, with the reasons for and against. Reads the page only, cheapest
 * evidence first and no more than can still change the outcome; small enough for the always-on
 * content script, so it knows no newspaper: addresses are judged by the shapes all content
 * management systems share.
 */
export function detectPage(doc: Document, address: PageAddress): Detection {
  if (isPdf(doc, address)) {
    return { kind: 'other', pageType: 'pdf', reasons: [{ code: 'no-body-found', weight: -6 }] };
  }
  const reasons = signalsInAddress(address);
  if (has(reasons, 'home-address')) return { kind: 'other', pageType: 'home', reasons };
  const data = readData(doc);
  reasons.push(...data.reasons);
  const open = weightOf(reasons) + MOST_FROM_TEXT >= ENOUGH;
  if (!open && hasHeadlines(doc, SOME_HEADLINES)) reasons.push(MOSTLY_LINKS);
  else reasons.push(...signalsInText(doc));
  const title = elementsByTag(doc, 'title')[0]?.textContent ?? '';
  const type = articleType(data, { title, pathname: address.pathname });
  const isArticle = weightOf(reasons) >= ENOUGH;
  // A film or a gallery with hardly a word is no article, but no listing either.
  const shown = type !== 'article' && has(reasons, 'article-address') ? type : otherType(reasons);
  return {
    kind: isArticle ? 'article' : 'other',
    pageType: isArticle ? type : shown,
    reasons,
  };
}
