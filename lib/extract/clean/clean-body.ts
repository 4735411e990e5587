import type { RelatedLink } from '../../model/article.ts';
import type { LayoutSelectors } from '../../sites/newspaper.ts';
import { httpUrl } from '../dom/address.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';
import { isPromotion, isRelatedHeading } from './phrases.ts';
import type { RemovalLog } from './removal-log.ts';

export interface CleanContext {
  base: string;
  log: RemovalLog;
  related: RelatedLink[];
  selectors: LayoutSelectors | null;
  /** Parses markup into a document in which nothing runs or loads. */
  parseHtml: (html: string) => Document;
}

interface Step {
  name: string;
  run: (body: Element, context: CleanContext, name: string) => void;
}

const CODE = 'script, style, template, link, meta, base, svg, math, canvas';
const CONTROLS = 'input, select, textarea, button, label, [role="button"]';
const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i]';
const TOOLS =
  /(^|[\s_-])(social|share|sharing|zalo|fb|facebook|like-?box|comments?|binh-?luan|tags?|tu-?khoa|keywords?|rating|votes?|print|toolbar|newsletter|subscribe|breadcrumbs?|advert\w*|ads?|adv|banner|quang-?cao|sda|sponsor\w*|popup|google-news|author-?(info|card|box)|admzone\w*)([\s_-]|$)/iu;
const AD_NAMES = /^(AMN_res_|sda_|adm|zone-?\d|div-gpt|google_ads)/iu;

const removeAll =
  (selector: string, reason: string) =>
  (body: Element, { log }: CleanContext, step: string): void => {
    for (const element of queryAll(body, selector)) log.remove(element, { step, reason });
  };

/** More text than this in a form is the article: ASP.NET pages put everything into one. */
const LONGEST_FORM = 400;

/** An image behind a button opens larger; it belongs to the article. */
function takeControls(body: Element, { log }: CleanContext, step: string): void {
  for (const control of queryAll(body, CONTROLS)) {
    if (queryAll(control, 'img').length === 0)
      log.remove(control, { step, reason: 'form control' });
  }
  for (const form of queryAll(body, 'form')) {
    if (textOf(form).length < LONGEST_FORM) log.remove(form, { step, reason: 'form' });
  }
}

/**
 * Lazy images often have their only real address inside `<noscript>`, which a page that may run
 * scripts holds as unparsed text and any other (scripts switched off, jsdom) as elements.
 */
function revealNoscript(body: Element, { parseHtml }: CleanContext): void {
  for (const noscript of queryAll(body, 'noscript')) {
    const content = noscript.firstElementChild ? noscript : parseHtml(noscript.textContent ?? '');
    const [image, ...others] = queryAll(content, 'img');
    const sibling = noscript.previousElementSibling;
    const wanted = image && others.length === 0 && sibling?.localName !== 'img';
    if (wanted) noscript.replaceWith(body.ownerDocument.importNode(image, true));
    else noscript.remove();
  }
}

function moveLinks(box: Element, { base, related }: CleanContext): void {
  for (const link of queryAll(box, 'a[href]')) {
    const url = httpUrl(link.getAttribute('href'), base);
    const title = textOf(link);
    if (url && title !== '' && !related.some((known) => known.url === url))
      related.push({ title, url });
  }
}

function takeRelated(body: Element, context: CleanContext, step: string): void {
  for (const selector of context.selectors?.related ?? []) {
    for (const box of queryAll(body, selector)) {
      moveLinks(box, context);
      context.log.remove(box, { step, reason: `related links of the layout: ${selector}` });
    }
  }
}

function takeJunk(body: Element, { selectors, log }: CleanContext, step: string): void {
  for (const selector of selectors?.remove ?? []) {
    for (const element of queryAll(body, selector)) {
      log.remove(element, { step, reason: `the layout removes ${selector}` });
    }
  }
}

/** A box is a list of links when little of its text stands outside them. */
function linkShare(element: Element): number {
  const all = textOf(element).length;
  const linked = queryAll(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0);
  return all === 0 ? 0 : linked / all;
}

/** "Tin liên quan" with its links, wherever the paper puts it. */
function takeRelatedByHeading(body: Element, context: CleanContext, step: string): void {
  for (const box of queryAll(body, 'table, div, section, aside, ul, p').reverse()) {
    if (box === body || !body.contains(box)) continue;
    const [first] = textOf(box).split(/(?<=[:.?!])\s|\s{2,}/u);
    const heading = queryAll(box, 'h2, h3, h4, h5, strong, b, span, p, td')[0];
    const told = isRelatedHeading(heading ? textOf(heading) : (first ?? ''));
    if (!told || linkShare(box) < 0.5) continue;
    moveLinks(box, context);
    context.log.remove(box, { step, reason: 'a box of links headed as related news' });
  }
}

function takeTools(body: Element, { log }: CleanContext, step: string): void {
  for (const element of queryAll(body, '[class], [id]')) {
    if (!body.contains(element) || queryAll(element, 'p').length > 2) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const named = TOOLS.test(names) || AD_NAMES.test(element.id);
    if (named && textOf(element).length < 400) {
      log.remove(element, {
        step,
        reason: `sharing, tags, comments or advertising by name: ${names.trim()}`,
      });
    }
  }
}

function takePromotions(body: Element, { log }: CleanContext, step: string): void {
  for (const element of queryAll(body, 'p, div, li, a, span, td')) {
    if (!body.contains(element) || element === body) continue;
    if (isPromotion(textOf(element)))
      log.remove(element, { step, reason: 'the paper advertises itself' });
  }
}

/** The cleaning steps in order; each is independent and may be left out. */
const STEPS: readonly Step[] = [
  { name: 'noscript', run: revealNoscript },
  { name: 'code', run: removeAll(CODE, 'code or drawing, not text') },
  { name: 'controls', run: takeControls },
  { name: 'hidden', run: removeAll(HIDDEN, 'hidden on the page') },
  { name: 'layout-related', run: takeRelated },
  { name: 'layout-junk', run: takeJunk },
  { name: 'related', run: takeRelatedByHeading },
  { name: 'tools', run: takeTools },
  { name: 'promotion', run: takePromotions },
];

/** Cleans the body in the copy of the page, in place. Every piece taken out is in the log. */
export function cleanBody(body: Element, context: CleanContext): void {
  for (const { name, run } of STEPS) run(body, context, name);
}
