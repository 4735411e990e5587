import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readabilityFinder } from '../../../lib/extract/body/readability-finder.ts';
import { textOf } from '../../../lib/extract/dom/text-of.ts';
import { extractPage } from '../../../lib/extract/extract-page.ts';
import { blockText, richTextToString } from '../../../lib/model/block-text.ts';
import type { Prediction } from './prediction.ts';

/** An extractor to measure. It may change the page it is given. */
export interface Contender {
  name: string;
  extract: (page: JSDOM) => Prediction | Promise<Prediction>;
}

/** Opens markup as a browser that may run scripts would, but runs none of them. */
export function openPage(html: string, url: string): JSDOM {
  return new JSDOM(html, {
    url,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
}

export const openFile = (path: string, url: string): JSDOM =>
  openPage(readFileSync(path, 'utf8'), url);

/** A host that no profile knows: the rest of the address stays, as its shape is evidence. */
const UNKNOWN_HOST = 'unknown.example';

const oursNamed = (name: string, profiles: boolean): Contender => ({
  name,
  extract({ window }) {
    const { href, hostname, pathname, search } = window.location;
    const address = { href, hostname: profiles ? hostname : UNKNOWN_HOST, pathname, search };
    const { detection, article } = extractPage(window.document, address, {
      finder: readabilityFinder,
      parseHtml: (html) => new window.DOMParser().parseFromString(html, 'text/html'),
    });
    return {
      isArticle: detection.kind === 'article',
      article: article && {
        title: article.title,
        lead: article.lead && richTextToString(article.lead),
        authors: article.authors,
        publishedAt: article.publishedAt,
        texts: article.blocks.map(blockText),
      },
    };
  },
});

export const ours = oursNamed('ours', true);
export const oursGeneric = oursNamed('ours, no profiles', false);

const splitNames = (byline: string | null | undefined): string[] =>
  (byline ?? '')
    .split(/[,;]|\s+-\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Mozilla's Readability as it comes, with its own test of whether a page is an article. */
export const bareReadability: Contender = {
  name: 'Readability',
  extract({ window }) {
    const isArticle = isProbablyReaderable(window.document);
    const result = new Readability<Element>(window.document, {
      serializer: (node) => node as Element,
    }).parse();
    return {
      isArticle,
      article: result && {
        title: result.title ?? '',
        lead: null,
        authors: splitNames(result.byline),
        publishedAt: result.publishedTime ?? null,
        texts: [result.content ? textOf(result.content) : ''],
      },
    };
  },
};

interface DefuddleResult {
  title?: string;
  author?: string;
  published?: string;
  content?: string;
}

/**
 * Defuddle from a copy installed elsewhere: it is measured against, not used.
 * @param folder its package folder; throws when it cannot be loaded
 */
export async function defuddleFrom(folder: string): Promise<Contender> {
  const entry = pathToFileURL(join(folder, 'dist', 'index.js')).href;
  const { default: loaded } = (await import(entry)) as { default: unknown };
  const inner = (loaded as { default?: unknown }).default ?? loaded;
  const Defuddle = inner as new (
    doc: Document,
    options: { url: string },
  ) => {
    parse: () => DefuddleResult;
  };
  return {
    name: 'Defuddle',
    extract({ window }) {
      const result = new Defuddle(window.document, { url: window.location.href }).parse();
      const content = new window.DOMParser().parseFromString(result.content ?? '', 'text/html');
      const text = textOf(content.body);
      return {
        // It has no test of its own: whatever gives a text is an article to it.
        isArticle: text !== '',
        article: {
          title: result.title ?? '',
          lead: null,
          authors: splitNames(result.author),
          publishedAt: result.published || null,
          texts: [text],
        },
      };
    },
  };
}
