import type { Article, RelatedLink, RichText } from '../model/article.ts';
import type { Detection } from '../model/detection.ts';
import type { ExtractionResult } from '../model/draft.ts';
import { newspaperForHost, provinceOn } from '../sites/registry.ts';
import type { LayoutSelectors } from '../sites/newspaper.ts';
import { normaliseText } from '../text/normalise.ts';
import { collectBlocks } from './blocks/collect-blocks.ts';
import { hintsOf } from './blocks/hints.ts';
import { richTextOf } from './blocks/rich-text.ts';
import type { ContentFinder } from './body/content-finder.ts';
import { chooseBody } from './body/choose-body.ts';
import { fittingLayout } from './body/find-body.ts';
import { cleanBody } from './clean/clean-body.ts';
import { createRemovalLog, type RemovalLog } from './clean/removal-log.ts';
import { NO_DEADLINE, TimeIsUp, type Deadline } from './deadline.ts';
import { detectPage, type PageAddress } from './detect/detect-page.ts';
import { canonicalAddress, httpUrl } from './dom/address.ts';
import { queryAll } from './dom/own-method.ts';
import { snapshot } from './dom/snapshot.ts';
import { textOf } from './dom/text-of.ts';
import type { Piece } from './metadata/headline-area.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { findFurtherPages } from './pages/find-further-pages.ts';
import { allBold, unbold } from './refine/block-style.ts';
import { isLeadText, sameText } from './refine/lead.ts';
import type { DraftBody } from './refine/draft-body.ts';
import { refine } from './refine/refine.ts';

/** What the extractor needs from its surroundings. */
export interface ExtractorTools {
  finder: ContentFinder;
  /** Parses markup into a document in which nothing runs or loads. */
  parseHtml: (html: string) => Document;
  /** When the page has taken too long; left out where nobody waits. */
  deadline?: Deadline;
}

const NO_SELECTORS: LayoutSelectors = { body: [] };

/** The lead as an element of its own, taken out of the body when it stands there. */
function takeLeadElement(
  page: Document,
  selectors: LayoutSelectors,
  base: string,
): RichText | null {
  for (const element of (selectors.lead ?? []).flatMap((selector) => queryAll(page, selector))) {
    const runs = richTextOf(element, base);
    if (!runs || textOf(element).length > 1_500) continue;
    element.remove();
    return allBold(runs) ? unbold(runs) : runs;
  }
  return null;
}

/**
 * The lead beneath the headline that no selector names: called a lead, or the page's description.
 * Inside a known body it is left to the refining steps, which know its neighbours.
 */
function takeLeadNear(
  pieces: readonly Piece[],
  { description, body, base }: { description: string | null; body: Element | null; base: string },
): RichText | null {
  const found = pieces.find(
    ({ element, text }) =>
      isLeadText(text) &&
      queryAll(element, 'p, br + br').length < 2 &&
      !body?.contains(element) &&
      !element.contains(body) &&
      (hintsOf(element).leadLike || (description !== null && sameText(description, text))),
  );
  const runs = found ? richTextOf(found.element, base) : null;
  if (!found || !runs) return null;
  found.element.remove();
  return allBold(runs) ? unbold(runs) : runs;
}

function firstText(page: Document, selectors: readonly string[] | undefined): string | null {
  const element = (selectors ?? []).flatMap((selector) => queryAll(page, selector))[0];
  return element ? textOf(element) || null : null;
}

function refinedBody(
  body: Element,
  given: {
    base: string;
    furniture: string[];
    lead: RichText | null;
    description: string | null;
    log: RemovalLog;
    related: RelatedLink[];
    deadline: Deadline;
  },
): DraftBody {
  const { base, furniture, lead, description, log, related, deadline } = given;
  const draft: DraftBody = {
    base,
    furniture,
    lead,
    description,
    log,
    blocks: [],
    authors: [],
    openingAuthors: [],
    sourceCredit: null,
    related,
  };
  draft.blocks = collectBlocks(body, base);
  deadline.check();
  refine(draft);
  return draft;
}

/** The signature tells who wrote it; then what the page's data says; then a line above the text. */
function authorsOf(draft: DraftBody, declared: readonly string[]): string[] {
  const told = [draft.authors, declared, draft.openingAuthors].find((names) => names.length > 0);
  return [...new Set(told ?? [])];
}

function buildArticle(page: Document, address: PageAddress, tools: ExtractorTools): Article | null {
  const paper = newspaperForHost(address.hostname);
  const base = baseAddress(page, address);
  const fitting = fittingLayout(page, paper, null);
  const selectors = fitting?.layout.selectors ?? NO_SELECTORS;
  const meta = readMetadata(page, { address, base, selectors, paper });
  const layout = fitting && fittingLayout(page, paper, meta.published.iso);
  const pages = findFurtherPages(page, { url: meta.url, address, base });
  const log = createRemovalLog(base);
  const chosen = layout?.layout.selectors ?? NO_SELECTORS;
  const kicker = firstText(page, chosen.kicker);
  const credit = firstText(page, chosen.sourceCredit);
  const lead =
    takeLeadElement(page, chosen, base) ??
    takeLeadNear(meta.nearHeadline, {
      description: meta.description,
      body: layout?.body ?? null,
      base,
    });
  const related: RelatedLink[] = [];
  const { finder, parseHtml, deadline = NO_DEADLINE } = tools;
  deadline.check();
  const clean = (element: Element, selectors: LayoutSelectors): void =>
    cleanBody(element, { base, log, related, selectors, parseHtml, deadline });
  const body = chooseBody(page, {
    fitting: layout,
    paper,
    find: (copy) => finder.find(copy, deadline),
    clean,
  });
  if (!body || meta.title === '') return null;
  const draft = refinedBody(body.element, {
    base,
    furniture: [meta.title, meta.published.printed ?? '', kicker ?? ''].filter(
      (text) => text !== '',
    ),
    lead,
    log,
    description: meta.description,
    related,
    deadline,
  });
  if (draft.blocks.length === 0) return null;
  return {
    url: meta.url,
    title: meta.title,
    kicker: kicker === meta.title ? null : kicker,
    lead: draft.lead,
    section: meta.section,
    authors: authorsOf(draft, meta.authors),
    sourceCredit: draft.sourceCredit ?? credit?.replace(/^\s*(theo|nguồn)\s*:?\s+/iu, '') ?? null,
    publishedAt: meta.published.iso,
    publishedAsPrinted: meta.published.printed,
    modifiedAt: meta.modifiedAt,
    siteName: meta.siteName,
    province: paper ? provinceOn(paper, meta.published.iso) : null,
    language: meta.language,
    leadImage: meta.leadImage,
    blocks: draft.blocks.map(({ block }) => block),
    related: draft.related,
    removed: log.placed(draft.blocks),
    extraction: { site: paper?.hosts[0]?.host ?? null, layout: body.layout, notes: body.notes },
    ...(pages ? { pages } : {}),
  };
}

/** What relative addresses resolve against: `<base href>` when it is http(s), else the page. */
function baseAddress(page: Document, address: PageAddress): string {
  const declared = queryAll(page, 'base[href]')[0]?.getAttribute('href');
  return httpUrl(declared, address.href) ?? address.href;
}

/**
 * Extracts the article of a page. Works on a copy: the page itself is not touched. The article is
 * null when no body of text was found; when detection says "other" it is what "try anyway" shows.
 * At the deadline the work ends, and the result says so in place of an article.
 */
export function extractPage(
  doc: Document,
  address: PageAddress,
  tools: ExtractorTools,
): ExtractionResult {
  const title = normaliseText(queryAll(doc, 'title')[0]?.textContent ?? '').slice(0, 500);
  const seen = { pageUrl: canonicalAddress(address.href), pageTitle: title };
  try {
    const page = snapshot(doc, tools.deadline);
    const detection = detectPage(page, address);
    return { ...seen, detection, article: buildArticle(page, address, tools) };
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    const detection: Detection = { kind: 'other', pageType: 'other', reasons: [] };
    return { ...seen, detection, article: null, problem: 'too-slow' };
  }
}
