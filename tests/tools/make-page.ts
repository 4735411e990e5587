import { JSDOM, VirtualConsole } from 'jsdom';
import { readabilityFinder } from '../../lib/extract/body/readability-finder.ts';
import { extractPage, type ExtractorTools } from '../../lib/extract/extract-page.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ExtractionResult } from '../../lib/model/draft.ts';

/** A page that no known newspaper has. */
export const PAGE_URL = 'https://bao-vi-du.example/chinh-tri/bai-viet-so-12345.html';

/** Opens markup as a browser that may run scripts would, but runs none of them. */
export function openPage(html: string, url = PAGE_URL): JSDOM {
  return new JSDOM(html, {
    url,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
}

/** The element that `selector` finds in a page whose body is `html`. */
export function elementOf(html: string, selector = 'body'): Element {
  const element = openPage(html).window.document.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in the page`);
  return element;
}

export function toolsOf({ window }: JSDOM): ExtractorTools {
  return {
    finder: readabilityFinder,
    parseHtml: (html) => new window.DOMParser().parseFromString(html, 'text/html'),
  };
}

export function extractOpened(dom: JSDOM): ExtractionResult {
  return extractPage(dom.window.document, dom.window.location, toolsOf(dom));
}

/** Sentences of news prose, enough for a body to be found and a page to count as an article. */
export const PROSE = [
  'Sáng nay, Ủy ban nhân dân tỉnh họp phiên thường kỳ để bàn về tình hình kinh tế - xã hội của quý này, với sự có mặt của lãnh đạo các sở, ngành và địa phương.',
  'Theo báo cáo tại phiên họp, thu ngân sách trên địa bàn đạt kế hoạch, nhiều công trình hạ tầng giao thông được đưa vào sử dụng, đời sống của người dân ổn định.',
  'Các đại biểu cho rằng thời gian tới cần đẩy nhanh giải ngân vốn đầu tư công, tháo gỡ khó khăn cho doanh nghiệp và quan tâm hơn nữa tới các xã vùng cao.',
  'Kết luận phiên họp, lãnh đạo tỉnh yêu cầu các đơn vị phân công rõ người, rõ việc, rõ thời gian hoàn thành và báo cáo kết quả trước ngày cuối cùng của tháng.',
  'Cũng trong phiên họp, các thành viên đã cho ý kiến vào một số dự thảo nghị quyết trình kỳ họp tới của Hội đồng nhân dân, trong đó có nghị quyết về giáo dục.',
];

/** A whole article page with `body` between the first paragraphs and the last. */
export function articlePage(
  body = '',
  parts: { head?: string; title?: string; end?: string } = {},
): string {
  const title = parts.title ?? 'Ủy ban nhân dân tỉnh họp phiên thường kỳ';
  const [first, second, ...rest] = PROSE.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="vi"><head><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">
    <meta property="og:site_name" content="Báo Ví Dụ">${parts.head ?? ''}</head>
    <body><main><h1>${title}</h1><div class="bai-viet-noi-dung">${first}${second}${body}${rest.join('')}${parts.end ?? ''}</div></main></body></html>`;
}

/** The article of a page; fails when there is none. */
export function articleOf(html: string, url?: string): Article {
  const { article } = extractOpened(openPage(html, url));
  if (!article) throw new Error('no article was found');
  return article;
}
