import { imageSources } from '../../model/article-images.ts';
import type { ExportedArticle } from '../exported-article.ts';
import { type BlockTexts, blocksHtml, imageHtml, linkHtml, richTextHtml } from './blocks-html.ts';
import { element, escapeText, voidElement } from './markup.ts';

export interface HtmlTexts extends BlockTexts {
  /** BCP 47, of these texts. */
  language: string;
  /** Of the file. */
  title: string;
  /** Before the link to the page at the paper. */
  original: string;
  /** The moment of saving in words, from Unix ms. */
  saved(ms: number): string;
  /** The day of publication in words, from the article's own date; null when it is none. */
  published(iso: string): string | null;
}

/** The whole style of the file; the policy names its hash, so nothing else can style it. */
export const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1.2rem;font:1.1rem/1.75 "Noto Serif",Georgia,serif;color:#1d1b18;background:#fffdf8;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.4}
article+article{margin-top:4rem;padding-top:2rem;border-top:1px solid #b9b2a4}
header p,footer,figcaption,.missing{color:#5b554a;font-size:.9rem}
.lead,.question{font-weight:600}
figure{margin:1.5rem 0}
img{max-width:100%;height:auto}
table{border-collapse:collapse}
td,th{border:1px solid #b9b2a4;padding:.3rem .6rem;text-align:left;vertical-align:top}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #b9b2a4}
a{color:#7a2e1d}
@media(prefers-color-scheme:dark){body{color:#ece6da;background:#1b1a18}a{color:#e3a18f}header p,footer,figcaption,.missing{color:#b5ad9e}}`;

/** SHA-256 of STYLE in Base64; a test keeps it true. */
export const STYLE_HASH = 'Q4qITfGbHIhJTchtXdaWhP8iE2XljeO7mtSbq9W51c4=';

const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Articles as one HTML file that stands for itself, in parts to be joined, one article at a time: images are inside, no
 * script, and a policy under which a browser loads nothing for it.
 */
export async function* articlesHtml(
  articles: AsyncIterable<ExportedArticle>,
  texts: HtmlTexts,
): AsyncGenerator<string> {
  yield '<!doctype html>\n<html lang="vi">\n<head>\n';
  yield [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidElement('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, escapeText(texts.title)),
    element('style', {}, STYLE),
  ].join('\n');
  yield '\n</head>\n<body>\n<main>\n';
  for await (const one of articles) yield `${articleHtml(one, texts)}\n`;
  yield '</main>\n</body>\n</html>\n';
}

function articleHtml({ entry, article, images }: ExportedArticle, texts: HtmlTexts): string {
  const context = { texts, images: new Map(images.map((image) => [image.src, image])) };
  const { kicker, title, lead, blocks, language } = article;
  // Papers name one of the pictures of the text, mostly: it is not to be seen twice.
  const shown = imageSources({ leadImage: null, blocks });
  const leadImage = shown.includes(article.leadImage?.src ?? '') ? null : article.leadImage;
  const inner = [
    element(
      'header',
      {},
      [
        kicker === null ? '' : element('p', {}, escapeText(kicker)),
        element('h1', {}, escapeText(title)),
        element('p', {}, escapeText(factsOf(article, texts))),
      ].join(''),
    ),
    lead === null ? '' : element('p', { class: 'lead' }, richTextHtml(lead)),
    leadImage === null ? '' : element('figure', {}, imageHtml(leadImage, context)),
    blocksHtml(blocks, context),
    element(
      'footer',
      { lang: texts.language },
      [
        element(
          'p',
          {},
          `${escapeText(texts.original)}: ${linkHtml(article.url, escapeText(article.url))}`,
        ),
        element('p', {}, escapeText(texts.saved(entry.savedAt))),
      ].join(''),
    ),
  ];
  return element('article', { lang: language }, inner.filter((one) => one !== '').join('\n'));
}

function factsOf({ siteName, authors, publishedAt }: ExportedArticle['article'], texts: HtmlTexts) {
  const day = publishedAt === null ? null : texts.published(publishedAt);
  return [siteName, ...authors, day].filter((fact) => fact !== null && fact !== '').join(' · ');
}
