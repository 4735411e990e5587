import type { ArticleSpec } from './article-spec.ts';
import type { DateForm, PageStyle } from './page-style.ts';
import { paragraphMarkup, type Pen } from './pen.ts';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** A time of publication in the ways papers print it. `published` is YYYY-MM-DDTHH:MM. */
export function printedDate(published: string, form: DateForm): string {
  const [date = '', time = ''] = published.split('T');
  const [year, month, day] = date.split('-');
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const slashed = `${day}/${month}/${year}`;
  switch (form) {
    case 'long':
      return `${weekday}, ${slashed}, ${time} (GMT+7)`;
    case 'time-first':
      return `${time}, ${slashed}`;
    case 'dash':
      return `${slashed} - ${time}`;
    case 'updated':
      return `Cập nhật lúc${time}, ${weekday}, ${slashed} (GMT+7)`;
    case 'dots':
      return `${weekday},  ${day}.${month}.${year} ${time} [GMT+7]`;
    case 'plain':
      return `${slashed} ${time}`;
  }
}

function linkedData(article: ArticleSpec, siteName: string, utc: boolean): string {
  const author = article.authors.map((name) => ({ '@type': 'Person', name }));
  const nodes = [
    { '@context': 'https://schema.org', '@type': 'Organization', name: siteName },
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.title,
      datePublished: `${article.published}:00${utc ? 'Z' : '+07:00'}`,
      author: author.length > 0 ? author : { '@type': 'Organization', name: siteName },
    },
  ];
  return nodes
    .map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`)
    .join('\n');
}

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page's head: what it says about itself to machines. */
export function titleHead(
  article: ArticleSpec,
  page: { siteName: string; style: PageStyle; url: string; lead: string },
): string {
  const { siteName, style, url, lead } = page;
  const title = quoted(article.title);
  const type = style.ogType === null ? '' : `<meta property="og:type" content="${style.ogType}">`;
  // Descriptions are often cut, and may lack the dateline.
  const description = style.altRepeats ? `${article.lead.slice(0, 150)}...` : lead;
  const data =
    style.linkedData === 'none' ? '' : linkedData(article, siteName, style.linkedData === 'utc');
  return `<meta charset="utf-8"><title>${title} - ${siteName}</title>
<meta name="description" content="${quoted(description)}">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${siteName}">${type}
<link rel="canonical" href="${url}">
<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments); }</script>
${data}`;
}

/** The signature at the end of the text, and the source; markup, empty when there is neither. */
export function bylineMarkup({ authors, source }: ArticleSpec, pen: Pen): string {
  const { ink, style } = pen;
  const from =
    source === null ? '' : `<p style="text-align: right;"><em>Theo ${ink.text(source)}</em></p>\n`;
  if (authors.length === 0 || style.byline === 'top') return from;
  const names = ink.text(authors.join(' - '));
  const shouted = ink.text(authors.join(' - ').toUpperCase());
  switch (style.byline) {
    case 'right-bold':
      return `<p style="text-align: right;"><strong>${names}</strong></p>\n${from}`;
    case 'class':
      return `<p class="pAuthor author">${names}</p>\n${from}`;
    case 'tin-anh':
      return `${paragraphMarkup(`<b>Tin, ảnh: ${shouted}</b>`, pen)}${from}`;
    case 'thuc-hien':
      return `<p align="right"><strong>${names} (Thực hiện)</strong></p>\n${from}`;
    case 'capitals':
      return `<div align="right"><b>${shouted}</b></div>\n${from}`;
  }
}
