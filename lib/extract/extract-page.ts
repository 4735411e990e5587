import type { Article, RelatedLink, RichText } from '../model/article.ts';
import type { Detection } from '../model/detection.ts';
import { richTextToString } from '../model/block-text.ts';
import type { ExtractionResult } from '../model/draft.ts';
import { newspaperForHost, provinceOn } from '../sites/registry.ts';
import type { LayoutSelectors, Newspaper } from '../sites/newspaper.ts';
import { normaliseText } from '../text/normalise.ts';
import { collectBlocks } from './blocks/collect-blocks.ts';
import type { ContentFinder } from './body/content-finder.ts';
import { figuresAbove, signatureBelow, type Signature } from './body/around-body.ts';
import { chooseBody } from './body/choose-body.ts';
import { mainContainer } from './body/escaped-pieces.ts';
import { keptLines, putBackLikeKept } from './body/kept-lines.ts';
import { linesBefore, logLeftBehind } from './body/left-behind.ts';
import { fittingLayout, type FittingLayout } from './body/find-body.ts';
import { cleanBody } from './clean/clean-body.ts';
import { takeConsentBoxes } from './clean/consent.ts';
import { setStampsApart } from './clean/stamps.ts';
import { createRemovalLog, type RemovalLog } from './clean/removal-log.ts';
import { NO_DEADLINE, ExtractionStopped, type Deadline } from './deadline.ts';
import { detectPage, type PageAddress } from './detect/detect-page.ts';
import { canonicalAddress, httpUrl } from './dom/address.ts';
import { queryAll } from './dom/own-method.ts';
import { snapshot } from './dom/snapshot.ts';
import { textOf } from './dom/text-of.ts';
import { takeLeadApart } from './lead-element.ts';
import { readMetadata, type Metadata } from './metadata/read-metadata.ts';
import { findFurtherPages } from './pages/find-further-pages.ts';
import { withoutTheo } from './refine/byline.ts';
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
const NO_SIGNATURE: Signature = { authors: [], source: null };

function firstText(page: Document, selectors: readonly string[] | undefined): string | null {
  const element = (selectors ?? []).flatMap((selector) => queryAll(page, selector))[0];
  return element ? textOf(element) || null : null;
}

function refinedBody(
  body: Element,
  given: {
    base: string;
    meta: Metadata;
    kicker: string | null;
    lead: RichText | null;
    log: RemovalLog;
    related: RelatedLink[];
    deadline: Deadline;
  },
): DraftBody {
  const { base, meta, kicker, lead, log, related, deadline } = given;
  const draft: DraftBody = {
    base,
    furniture: [meta.title, meta.published.printed ?? '', kicker ?? ''].filter(
      (text) => text !== '',
    ),
    lead,
    description: meta.description,
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

/**
 * The signature tells who wrote it; then what the page's data says; then a line above the text, or
 * one right below it.
 */
function authorsOf(draft: DraftBody, declared: readonly string[], below: Signature): string[] {
  const told = [draft.authors, declared, draft.openingAuthors, below.authors].find(
    (names) => names.length > 0,
  );
  return [...new Set(told ?? [])];
}

/** What is known of the page before its body is looked for. */
interface Head {
  address: PageAddress;
  base: string;
  paper: Newspaper | null;
  meta: Metadata;
  layout: FittingLayout | null;
  kicker: string | null;
  lead: RichText | null;
}

function headOf(page: Document, address: PageAddress): Head {
  const paper = newspaperForHost(address.hostname);
  const base = baseAddress(page, address);
  const fitting = fittingLayout(page, paper, null);
  const selectors = fitting?.layout.selectors ?? NO_SELECTORS;
  if (!fitting) takeConsentBoxes(page);
  setStampsApart(page);
  const meta = readMetadata(page, { address, base, selectors, paper });
  const layout = fitting && fittingLayout(page, paper, meta.published.iso);
  const chosen = layout?.layout.selectors ?? NO_SELECTORS;
  const kicker = firstText(page, chosen.kicker);
  const body = layout?.body ?? null;
  const lead = takeLeadApart(page, { selectors: chosen, meta, body, base });
  return { address, base, paper, meta, layout, kicker, lead };
}

interface Collecting {
  log: RemovalLog;
  related: RelatedLink[];
  container: Element | null;
}

/** The finder, made to log what it drops. */
function loggingFinder(
  page: Document,
  { head, collecting, tools }: { head: Head; collecting: Collecting; tools: ExtractorTools },
): (copy: Document) => Element | null {
  const { base, meta, kicker, lead } = head;
  const told = [meta.title, kicker ?? '', lead ? richTextToString(lead) : ''];
  const { finder, deadline = NO_DEADLINE } = tools;
  return (copy) => {
    const same = copy === page;
    const before = linesBefore(same ? collecting.container : mainContainer(copy), {
      headline: same ? meta.headline : null,
      deadline,
    });
    const element = finder.find(copy, deadline);
    if (!element) return null;
    const found = keptLines(element, before.lines);
    const kept = putBackLikeKept(before.lines, { element, kept: found });
    logLeftBehind(before, { kept, told, base, log: collecting.log });
    return element;
  };
}

function buildArticle(
  page: Document,
  {
    address,
    detection,
    tools,
  }: { address: PageAddress; detection: Detection; tools: ExtractorTools },
): Article | null {
  const head = headOf(page, address);
  const { base, paper, meta, layout, kicker, lead } = head;
  const { parseHtml, deadline = NO_DEADLINE } = tools;
  const pages = findFurtherPages(page, { url: meta.url, address, base });
  const named = firstText(page, layout?.layout.selectors.sourceCredit);
  const credit = named === null ? null : withoutTheo(named);
  deadline.check();
  // A list of articles has no text that something could be missing from.
  const listing = detection.pageType === 'listing' || detection.pageType === 'home';
  const container = layout?.body ?? (listing ? null : mainContainer(page));
  const above = container ? figuresAbove(meta.headline, container) : [];
  const below = container ? signatureBelow(container) : NO_SIGNATURE;
  const collecting: Collecting = { log: createRemovalLog(base), related: [], container };
  const { log, related } = collecting;
  const body = chooseBody(page, {
    fitting: layout,
    paper,
    container,
    find: listing
      ? (copy) => tools.finder.find(copy, deadline)
      : loggingFinder(page, { head, collecting, tools }),
    clean: (element, selectors) =>
      cleanBody(element, { base, log, related, selectors, parseHtml, deadline }),
  });
  if (!body || meta.title === '') return null;
  body.element.prepend(...above.filter((figure) => !body.element.contains(figure)));
  const draft = refinedBody(body.element, { base, meta, kicker, lead, log, related, deadline });
  if (draft.blocks.length === 0) return null;
  return {
    ...toldAtTheHead(meta),
    kicker: kicker === meta.title ? null : kicker,
    lead: draft.lead,
    authors: authorsOf(draft, meta.authors, below),
    sourceCredit: draft.sourceCredit ?? credit ?? below.source,
    province: paper ? provinceOn(paper, meta.published.iso) : null,
    blocks: draft.blocks.map(({ block }) => block),
    related: draft.related,
    removed: log.placed(draft.blocks),
    extraction: { site: paper?.hosts[0]?.host ?? null, layout: body.layout, notes: body.notes },
    ...(pages ? { pages } : {}),
  };
}

const toldAtTheHead = (meta: Metadata) => ({
  url: meta.url,
  title: meta.title,
  section: meta.section,
  publishedAt: meta.published.iso,
  publishedAsPrinted: meta.published.printed,
  modifiedAt: meta.modifiedAt,
  siteName: meta.siteName,
  language: meta.language,
  leadImage: meta.leadImage,
});

/** What relative addresses resolve against: `<base href>` when it is http(s), else the page. */
function baseAddress(page: Document, address: PageAddress): string {
  const declared = queryAll(page, 'base[href]')[0]?.getAttribute('href');
  return httpUrl(declared, address.href) ?? address.href;
}

/**
 * Extracts the article of a page. Works on a copy: the page itself is not touched. The article is
 * null when no body of text was found; when detection says "other" it is what "try anyway" shows.
 * At the deadline, or when the page has more text than an article may have, the work ends, and the
 * result says so in place of an article.
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
    return { ...seen, detection, article: buildArticle(page, { address, detection, tools }) };
  } catch (error) {
    if (!(error instanceof ExtractionStopped)) throw error;
    const detection: Detection = { kind: 'other', pageType: 'other', reasons: [] };
    return { ...seen, detection, article: null, problem: error.problem };
  }
}
