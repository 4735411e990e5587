import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** The oldest system of provincial papers: everything in tables and `#content`. */
export const yyyymm: PageFamily = {
  id: 'yyyymm',
  siteName: 'Báo Đồng Nai điện tử',
  host: 'baodongnai.com.vn',
  path: ({ slug, id, published }) =>
    `/chinh-tri/${published.slice(0, 4)}${published.slice(5, 7)}/${slug}-${id}/`,
  images: '/dataimages/original',
  paragraphs: ['p', 'p', 'justified', 'div'],
  captions: ['table-desc', 'table-desc', 'table-plain', 'centred-italic'],
  leads: ['element', 'bold-first'],
  bylines: ['right-bold', 'thuc-hien', 'tin-anh', 'capitals'],
  datelines: ['(ĐN) - ', '(QNO) - ', 'BHG - '],
  related: (news) =>
    `<table class="rl center" width="100%"><tbody><tr><td><strong>Tin liên quan</strong><ul>${news.map((item, i) => `<li>${link(item, i + 70)}</li>`).join('')}</ul></td></tr></tbody></table>`,
  page: (
    p,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head>${p.head}</head><body>
${p.header}
<div id="wrapper"><div id="left"><div class="breadcrumb"><a href="/">Trang chủ</a> &raquo; ${p.section}</div>
<div id="content-wrap"><h1 class="title" id="title">${p.title}</h1>
<div class="date">${p.date}</div>${p.author ?? ''}
<div class="content" id="content">
${p.lead === null ? '' : `<p class="sapo"><strong>${p.lead}</strong></p>`}
${p.body}
</div></div>${p.after}</div>${p.sidebar}</div>${p.footer}</body></html>`,
};

/** The newer skin of the same system: `.content-detail .td-post-content`. */
export const yyyymmContentDetail: PageFamily = {
  ...yyyymm,
  id: 'yyyymm-content-detail',
  siteName: 'Báo Thái Nguyên',
  host: 'baothainguyen.vn',
  paragraphs: ['p', 'span', 'div'],
  captions: ['figcaption', 'table-desc', 'centred-italic'],
  datelines: ['(TN) - ', 'STO - '],
  page: (p) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body>${p.header}
<main class="container"><nav class="breadcrumb"><a href="/">Trang chủ</a> ${p.section}</nav>
<h1 class="head_title">${p.title}</h1><div class="date">${p.date}</div>${p.author ?? ''}
${p.lead === null ? '' : `<div class="desc">${p.lead}</div>`}
<div id="content" class="content-detail"><div class="td-post-content">
${p.body}
</div></div>${p.after}${p.sidebar}</main>${p.footer}</body></html>`,
};
