import type { Article, RichText } from '../model/article.ts';
import type { ExtractionResult } from '../model/draft.ts';
import { newspaperForHost, provinceOn } from '../sites/registry.ts';
import type { LayoutSelectors, Newspaper } from '../sites/newspaper.ts';
import { normaliseText } from '../text/normalise.ts';
import { collectBlocks } from './blocks/collect-blocks.ts';
import { richTextOf } from './blocks/rich-text.ts';
import type { ContentFinder } from './body/content-finder.ts';
import { fittingLayout, type FittingLayout } from './body/find-body.ts';
import { cleanBody } from './clean/clean-body.ts';
import { createRemovalLog, type RemovalLog } from './clean/removal-log.ts';
import { detectPage, type PageAddress } from './detect/detect-page.ts';
import { canonicalAddress, httpUrl } from './dom/address.ts';
import { queryAll } from './dom/own-method.ts';
import { snapshot } from './dom/snapshot.ts';
import { textOf } from './dom/text-of.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { allBold, unbold } from './refine/block-style.ts';
import type { DraftBody } from './refine/draft-body.ts';
import { refine } from './refine/refine.ts';

/** What the extractor needs from its surroundings. */
export interface ExtractorTools {
  finder: ContentFinder;
  /** Parses markup into a document in which nothing runs or loads. */
  parseHtml: (html: string) => Document;
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

function firstText(page: Document, selectors: readonly string[] | undefined): string | null {
  const element = (selectors ?? []).flatMap((selector) => queryAll(page, selector))[0];
  return element ? textOf(element) || null : null;
}

interface Body {
  element: Element;
  /** Selectors in force: the layout's, or none on the generic path. */
  selectors: LayoutSelectors;
  layout: string | null;
  notes: string[];
}

function bodyOnPage(
  page: Document,
  {
    fitting,
    paper,
    finder,
  }: { fitting: FittingLayout | null; paper: Newspaper | null; finder: ContentFinder },
): Body | null {
  if (fitting) {
    return {
      element: fitting.body,
      selectors: fitting.layout.selectors,
      layout: fitting.layout.id,
      notes: [`layout ${fitting.layout.id} (${fitting.layout.certainty})`],
    };
  }
  const element = finder.find(page);
  const why = paper
    ? `no layout of ${paper.id} fits: generic extraction`
    : 'unknown site: generic extraction';
  return element && { element, selectors: NO_SELECTORS, layout: null, notes: [why] };
}

function refinedBody(
  body: Body,
  given: {
    base: string;
    furniture: string[];
    lead: RichText | null;
    description: string | null;
    log: RemovalLog;
    parseHtml: ExtractorTools['parseHtml'];
  },
): DraftBody {
  const { base, furniture, lead, description, log, parseHtml } = given;
  const draft: DraftBody = {
    furniture,
    lead,
    description,
    log,
    blocks: [],
    authors: [],
    sourceCredit: null,
    related: [],
  };
  cleanBody(body.element, {
    base,
    log,
    related: draft.related,
    selectors: body.selectors,
    parseHtml,
  });
  draft.blocks = collectBlocks(body.element, base);
  refine(draft);
  return draft;
}

function buildArticle(page: Document, address: PageAddress, tools: ExtractorTools): Article | null {
  const paper = newspaperForHost(address.hostname);
  const base = baseAddress(page, address);
  const fitting = fittingLayout(page, paper, null);
  const selectors = fitting?.layout.selectors ?? NO_SELECTORS;
  const meta = readMetadata(page, { address, base, selectors, paper });
  const layout = fitting && fittingLayout(page, paper, meta.published.iso);
  const log = createRemovalLog();
  const chosen = layout?.layout.selectors ?? NO_SELECTORS;
  const kicker = firstText(page, chosen.kicker);
  const credit = firstText(page, chosen.sourceCredit);
  const lead = takeLeadElement(page, chosen, base);
  const body = bodyOnPage(page, { fitting: layout, paper, finder: tools.finder });
  if (!body || meta.title === '') return null;
  const draft = refinedBody(body, {
    base,
    furniture: [meta.title, meta.published.printed ?? '', kicker ?? ''].filter(
      (text) => text !== '',
    ),
    lead,
    log,
    description: meta.description,
    parseHtml: tools.parseHtml,
  });
  if (draft.blocks.length === 0) return null;
  return {
    url: meta.url,
    title: meta.title,
    kicker: kicker === meta.title ? null : kicker,
    lead: draft.lead,
    section: meta.section,
    authors: draft.authors.length > 0 ? [...new Set(draft.authors)] : meta.authors,
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
    removed: [...log.entries],
    extraction: { site: paper?.hosts[0]?.host ?? null, layout: body.layout, notes: body.notes },
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
 */
export function extractPage(
  doc: Document,
  address: PageAddress,
  tools: ExtractorTools,
): ExtractionResult {
  const page = snapshot(doc);
  const detection = detectPage(page, address);
  const pageTitle = normaliseText(queryAll(page, 'title')[0]?.textContent ?? '').slice(0, 500);
  const article = buildArticle(page, address, tools);
  return { pageUrl: canonicalAddress(address.href), pageTitle, detection, article };
}
