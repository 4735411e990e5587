import type { ImageRef } from '../../model/article.ts';
import type { LayoutSelectors, Newspaper } from '../../sites/newspaper.ts';
import { canonicalAddress, httpUrl } from '../dom/address.ts';
import { queryAll } from '../dom/own-method.ts';
import type { PageAddress } from '../detect/detect-page.ts';
import { findAuthors } from './authors.ts';
import { afterHeadline, type Piece } from './headline-area.ts';
import { isArticleNode, linkedData } from './json-ld.ts';
import { metaContent } from './meta.ts';
import { findModified, findPublished, type PublishedDate } from './published.ts';
import { findSection } from './section.ts';
import { declaredTitle, findTitle } from './title.ts';

export interface Metadata {
  url: string;
  title: string;
  /** The visible headline; null when the title is known from the page's data alone. */
  headline: Element | null;
  description: string | null;
  section: string | null;
  authors: string[];
  published: PublishedDate;
  modifiedAt: string | null;
  siteName: string;
  language: string;
  leadImage: ImageRef | null;
  /** What stands beneath the headline. */
  nearHeadline: Piece[];
}

interface Source {
  address: PageAddress;
  base: string;
  selectors: LayoutSelectors;
  paper: Newspaper | null;
}

/** The page's own word for its address counts only on its own site: it is the page's to forge. */
function articleUrl(page: Document, { address, base }: Source): string {
  const declared = httpUrl(
    queryAll(page, 'link[rel="canonical"]')[0]?.getAttribute('href') ?? metaContent(page, 'og:url'),
    base,
  );
  const sameSite = declared !== null && new URL(declared).hostname === address.hostname;
  // A canonical link to the front page is a template's mistake, seen on old systems.
  const specific = sameSite && new URL(declared).pathname.length > 1;
  return canonicalAddress(specific ? declared : address.href);
}

function leadImage(page: Document, base: string): ImageRef | null {
  const src = httpUrl(metaContent(page, 'og:image', 'twitter:image'), base);
  return src ? { src, alt: '', width: null, height: null } : null;
}

/** BCP 47; papers also write "vi_VN" and "vietnamese", and most pages that say nothing are Vietnamese. */
function languageOf(page: Document): string {
  const declared = (page.documentElement.getAttribute('lang') ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/iu.test(declared) && declared.length <= 35 ? declared : 'vi';
}

/** Reads everything about an article but its body, from the layout, JSON-LD, meta and the page. */
export function readMetadata(page: Document, source: Source): Metadata {
  const { selectors, paper, base, address } = source;
  const nodes = linkedData(page);
  const node = nodes.find(isArticleNode);
  const siteName =
    paper?.name ?? metaContent(page, 'og:site_name', 'application-name') ?? address.hostname;
  const declared = declaredTitle(page, node, siteName);
  const title = findTitle(page, { selectors: selectors.title ?? [], declared });
  const near = afterHeadline(title.element);
  const published = findPublished(page, {
    selectors: selectors.date ?? [],
    title: title.element,
    near,
    node,
  });
  return {
    url: articleUrl(page, source),
    title: title.text,
    headline: title.element,
    description: metaContent(page, 'description', 'og:description'),
    section: findSection(page, {
      selectors: selectors.section ?? [],
      nodes,
      node,
      title: title.text,
    }),
    authors: findAuthors(page, { selectors: selectors.author ?? [], node, siteName, near }),
    published,
    modifiedAt: findModified(page, { node, publishedAt: published.iso }),
    siteName,
    language: languageOf(page),
    leadImage: leadImage(page, base),
    nearHeadline: near,
  };
}
