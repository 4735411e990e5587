import { normaliseText } from '../../text/normalise.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';
import { nodeProperty, textProperty, typesOf, type LinkedData } from './json-ld.ts';
import { metaContent } from './meta.ts';

const HOME = /^(trang chủ|trang nhất|home|tin tức|báo .*)$/iu;
const LONGEST = 60;

function crumbs(nodes: readonly LinkedData[]): string[] {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  return nodeProperty(list, 'itemListElement').map((item) => {
    const own = textProperty(item, 'name');
    return normaliseText(own ?? textProperty(nodeProperty(item, 'item')[0], 'name') ?? '');
  });
}

const isSection = (text: string, title: string): boolean =>
  text !== '' && text.length <= LONGEST && text !== title && !HOME.test(text);

/** The section an article stands in: the layout's element, the breadcrumb, then the page's data. */
export function findSection(
  doc: Document,
  from: {
    selectors: readonly string[];
    nodes: readonly LinkedData[];
    node: LinkedData | undefined;
    title: string;
  },
): string | null {
  const shown = from.selectors.flatMap((selector) => queryAll(doc, selector)).map(textOf);
  const trail = queryAll(doc, '[class*="breadcrumb" i] a, [itemtype$="BreadcrumbList"] a').map(
    textOf,
  );
  const declared = [
    metaContent(doc, 'article:section'),
    textProperty(from.node, 'articleSection'),
  ].map((text) => normaliseText(text ?? ''));
  const candidates = [...shown, ...crumbs(from.nodes).slice(0, 2), ...trail, ...declared];
  return candidates.find((text) => isSection(text, from.title)) ?? null;
}
