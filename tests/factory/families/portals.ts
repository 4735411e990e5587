import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** A Liferay portal of a province, which no profile describes. */
export const liferay: PageFamily = {
  id: 'liferay',
  siteName: 'Cổng thông tin điện tử tỉnh',
  host: null,
  path: ({ slug }) => `/web/guest/tin-tuc/-/asset_publisher/a1B2/content/${slug}`,
  images: '/documents/10180',
  paragraphs: ['p', 'span', 'justified'],
  captions: ['centred-italic', 'table-plain', 'figcaption'],
  leads: ['bold-first', 'element', 'first-paragraph'],
  bylines: ['right-bold', 'class', 'tin-anh'],
  datelines: ['(TTĐT) - '],
  related: (news) =>
    `<div class="related-assets"><h3>Tin liên quan</h3><ul>${news.map((item, i) => `<li>${link(item, i + 70)}</li>`).join('')}</ul></div>`,
  page: (p) => `<!DOCTYPE html><html lang="vi-VN"><head>${p.head}</head><body>${p.header}
<div id="wrapper"><section id="content"><div class="portlet"><div class="asset-full-content">
<h3 class="header-title"><span>${p.title}</span></h3><div class="asset-metadata">Ngày đăng: ${p.date}</div>
<div class="journal-content-article">
${p.lead === null ? '' : `<div class="sapo">${p.lead}</div>`}
${p.body}
</div></div></div>${p.after}</section>${p.sidebar}</div>${p.footer}</body></html>`,
};

/** An ASP.NET portal: one form around the page, the text in `.ArticleContent`. */
export const sharePoint: PageFamily = {
  ...liferay,
  id: 'sharepoint',
  path: ({ slug, id }) => `/tin-tuc/Pages/${slug}.aspx?ItemID=${id}`,
  images: '/Lists/TinTuc/Attachments',
  leads: ['element', 'bold-first'],
  page: (
    p,
  ) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body><form method="post" action="./" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x">${p.header}
<div class="main-col"><div class="ArticleHeader"><h1 class="ArticleTitle">${p.title}</h1><span class="ArticleDate">${p.date}</span></div>
${p.lead === null ? '' : `<div class="ArticleSummary">${p.lead}</div>`}
<div class="ArticleContent ms-rtestate-field">
${p.body}
</div>${p.after}</div>${p.sidebar}${p.footer}</form></body></html>`,
};
