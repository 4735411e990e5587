import type { RelatedLink } from '../../model/article.ts';
import type { LayoutSelectors } from '../../sites/newspaper.ts';
import { httpUrl } from '../dom/address.ts';
import type { Deadline } from '../deadline.ts';
import { STYLE_TAGS } from '../dom/inline-tags.ts';
import { namesOf } from '../dom/names-of.ts';
import { queryAll } from '../dom/own-method.ts';
import { shortTextOf, textOf } from '../dom/text-of.ts';
import { imageOf } from '../metadata/image.ts';
import { plainImages } from './amp-images.ts';
import { isPromotion, isRelatedHeading, LONGEST_PHRASE } from './phrases.ts';
import type { RemovalLog } from './removal-log.ts';

export interface CleanContext {
  base: string;
  log: RemovalLog;
  related: RelatedLink[];
  selectors: LayoutSelectors | null;
  /** Parses markup into a document in which nothing runs or loads. */
  parseHtml: (html: string) => Document;
  deadline: Deadline;
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
  /(^|[\s_-])(social|share|sharing|zalo|fb|facebook|like-?box|comments?|binh-?luan|tags?|tu-?khoa|keywords?|rating|votes?|print|toolbar|newsletter|subscribe|breadcrumbs?|pag(er|ing|ination)|phan-?trang|advert\w*|ads?|adv|banner|quang-?cao|sda|sponsor\w*|popup|google-news|author-?(info|card|box)|admzone\w*)([\s_-]|$)/iu;
const AD_NAMES = /^(AMN_res_|sda_|adm|zone-?\d|div-gpt|google_ads)/iu;

/** Elements to look at one by one, each as long as there is time. */
function* found(body: Element, selector: string, { deadline }: CleanContext): Generator<Element> {
  for (const element of queryAll(body, selector)) {
    deadline.check();
    yield element;
  }
}

const removeAll =
  (selector: string, reason: string) =>
  (body: Element, context: CleanContext, step: string): void => {
    for (const element of found(body, selector, context))
      context.log.remove(element, { step, reason });
  };

/** More text than this in a form is the article: ASP.NET pages put everything into one. */
const LONGEST_FORM = 400;

/** An image behind a button opens larger; it belongs to the article. */
function takeControls(body: Element, context: CleanContext, step: string): void {
  const { log } = context;
  for (const control of found(body, CONTROLS, context)) {
    if (queryAll(control, 'img').length === 0)
      log.remove(control, { step, reason: 'form control' });
  }
  for (const form of found(body, 'form', context)) {
    if (textOf(form).length < LONGEST_FORM) log.remove(form, { step, reason: 'form' });
  }
}

/**
 * Lazy images often have their only real address inside `<noscript>`, which a page that may run
 * scripts holds as unparsed text and any other (scripts switched off, jsdom) as elements.
 */
function revealNoscript(body: Element, context: CleanContext): void {
  const { parseHtml, base } = context;
  for (const noscript of found(body, 'noscript', context)) {
    const content = noscript.firstElementChild ? noscript : parseHtml(noscript.textContent ?? '');
    const [image, ...others] = queryAll(content, 'img');
    const sibling = noscript.previousElementSibling;
    const placeholder = sibling?.localName === 'img' ? sibling : null;
    const wanted = image && others.length === 0 && !(placeholder && imageOf(placeholder, base));
    if (wanted) {
      placeholder?.remove();
      noscript.replaceWith(body.ownerDocument.importNode(image, true));
    } else noscript.remove();
  }
}

const UNFILLED = /\[(?:links?|video|related)\([^)]{0,60}\)\]|\{\{[^{}]{0,80}\}\}/giu;
/** NodeFilter.SHOW_TEXT: there is no global NodeFilter in Node. */
const TEXT = 4;

/** Places where the system should have put a box and left its own sign, amid the words. */
function takeUnfilled(body: Element, { log }: CleanContext, step: string): void {
  const walker = body.ownerDocument.createTreeWalker(body, TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!text.includes('[') && !text.includes('{{')) continue;
    for (const [sign] of text.matchAll(UNFILLED))
      log.note({ step, reason: 'a template never filled in', text: sign });
    node.nodeValue = text.replace(UNFILLED, ' ');
  }
}

function moveLinks(box: Element, { base, related }: CleanContext): void {
  const links = queryAll(box, 'a[href]');
  if (box.localName === 'a') links.unshift(box);
  for (const link of links) {
    const url = httpUrl(link.getAttribute('href'), base);
    const title = textOf(link);
    if (url && title !== '' && !related.some((known) => known.url === url))
      related.push({ title, url });
  }
}

function takeRelated(body: Element, context: CleanContext, step: string): void {
  for (const selector of context.selectors?.related ?? []) {
    for (const box of queryAll(body, selector)) {
      // The same name is given to links that are words of a sentence.
      if (isPartOfSentence(box)) continue;
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

/** Inline elements are words of the text around them, unless they are all there is of a line. */
function isPartOfSentence(element: Element): boolean {
  if (!/^(a|span)$/u.test(element.localName)) return false;
  let line = element.parentElement;
  while (line?.parentElement && STYLE_TAGS.has(line.localName)) line = line.parentElement;
  const text = textOf(element);
  return line !== null && shortTextOf(line, text.length) !== text;
}

/** A box is a list of links when little of its text stands outside them. */
function linkShare(element: Element): number {
  const all = textOf(element).length;
  const linked = queryAll(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0);
  return all === 0 ? 0 : linked / all;
}

/** What a box says first: its first element that can be a heading, else its first words. */
function headingOf(box: Element): string {
  const heading = box.querySelector('h2, h3, h4, h5, strong, b, span, p, td');
  if (heading) return shortTextOf(heading, LONGEST_PHRASE) ?? '';
  return textOf(box).split(/(?<=[:.?!])\s/u)[0] ?? '';
}

/** "Tin liên quan" with its links, wherever the paper puts it. */
function takeRelatedByHeading(body: Element, context: CleanContext, step: string): void {
  for (const box of queryAll(body, 'table, div, section, aside, ul, p').reverse()) {
    context.deadline.check();
    if (box === body || !body.contains(box)) continue;
    if (!isRelatedHeading(headingOf(box)) || linkShare(box) < 0.5) continue;
    moveLinks(box, context);
    context.log.remove(box, { step, reason: 'a box of links headed as related news' });
  }
}

const RELATED_NAMES =
  /(^|[\s_-])(relate[ds]?|related-?(news|posts?|articles?|box|links?)|tin-?lien-?quan|lien-?quan|bai-?lien-?quan|tin-?khac|cung-?chuyen-?muc|xem-?them|doc-?them|doc-?tiep|read-?more|see-?more|readmore|box-?readmore|other-?news|news-?other|recommend(ed)?)([\s_-]|$)/iu;
/** A box of other articles holds a few headlines and openings, no more. */
const LONGEST_BOX = 1_200;

/** Boxes of other articles by their name: headlines with links, and often their first sentence. */
function takeRelatedByName(body: Element, context: CleanContext, step: string): void {
  for (const box of found(body, '[class], [id]', context)) {
    if (!RELATED_NAMES.test(namesOf(box)) || !body.contains(box)) continue;
    if (queryAll(box, 'a[href]').length === 0 || shortTextOf(box, LONGEST_BOX) === null) continue;
    if (linkShare(box) < 0.2) continue;
    moveLinks(box, context);
    context.log.remove(box, { step, reason: `related news by name: ${namesOf(box)}` });
  }
}

/** A headline is at least this long; shorter links are words of a text. */
const SHORTEST_HEADLINE = 25;
const MOST_PARAGRAPHS = 2;

/**
 * An `<article>` inside the text, by which systems set a card of another article: its headline as
 * a link, a picture, a sentence or two.
 */
function takeCards(body: Element, context: CleanContext, step: string): void {
  for (const card of found(body, 'article', context)) {
    if (!body.contains(card) || shortTextOf(card, LONGEST_BOX) === null) continue;
    const links = queryAll(card, 'a[href]').map((link) => textOf(link).length);
    if (Math.max(0, ...links) < SHORTEST_HEADLINE || linkShare(card) < 0.15) continue;
    if (queryAll(card, 'p').length > MOST_PARAGRAPHS) continue;
    moveLinks(card, context);
    context.log.remove(card, { step, reason: 'a card of another article' });
  }
}

function takeTools(body: Element, context: CleanContext, step: string): void {
  const { log } = context;
  for (const element of found(body, '[class], [id]', context)) {
    const names = namesOf(element);
    if (!TOOLS.test(names) && !AD_NAMES.test(element.id)) continue;
    if (!body.contains(element) || queryAll(element, 'p').length > 2) continue;
    // A post of somebody's that the article quotes stands in such a box too.
    if (element.querySelector('blockquote') || shortTextOf(element, 400) === null) continue;
    const reason = `sharing, tags, comments or advertising by name: ${names}`;
    log.remove(element, { step, reason });
  }
}

function takePromotions(body: Element, context: CleanContext, step: string): void {
  const { log } = context;
  for (const element of found(body, 'p, div, li, a, span, td', context)) {
    if (!body.contains(element) || element === body) continue;
    const text = shortTextOf(element, LONGEST_PHRASE);
    if (text !== null && isPromotion(text) && !isPartOfSentence(element))
      log.remove(element, { step, reason: 'the paper advertises itself' });
  }
}

/** The cleaning steps in order; each is independent and may be left out. */
const STEPS: readonly Step[] = [
  { name: 'amp', run: plainImages },
  { name: 'noscript', run: revealNoscript },
  { name: 'code', run: removeAll(CODE, 'code or drawing, not text') },
  { name: 'controls', run: takeControls },
  { name: 'hidden', run: removeAll(HIDDEN, 'hidden on the page') },
  { name: 'templates', run: takeUnfilled },
  { name: 'layout-related', run: takeRelated },
  { name: 'layout-junk', run: takeJunk },
  { name: 'related', run: takeRelatedByHeading },
  { name: 'related-names', run: takeRelatedByName },
  { name: 'cards', run: takeCards },
  { name: 'tools', run: takeTools },
  { name: 'promotion', run: takePromotions },
];

/** Cleans the body in the copy of the page, in place. Every piece taken out is in the log. */
export function cleanBody(body: Element, context: CleanContext): void {
  for (const { name, run } of STEPS) run(body, context, name);
}
