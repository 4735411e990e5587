import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** `.content-article #content-detail`. */
export const contentDetail: PageFamily = {
  id: 'content-detail',
  siteName: 'Báo Quảng Ninh',
  host: 'baoquangninh.vn',
  path: ({ slug, id }) => `/${slug}-3${id}.html`,
  images: '/upload/images',
  paragraphs: ['p', 'p', 'span', 'justified'],
  captions: ['figcaption', 'centred-italic', 'table-plain'],
  leads: ['bold-first', 'element'],
  bylines: ['right-bold', 'capitals', 'thuc-hien'],
  datelines: ['(QNO) - ', '(LSO) – '],
  related: (news) =>
    `<div class="relates"><p>Tin liên quan</p><ul>${news.map((item, i) => `<li>${link(item, i + 70)}</li>`).join('')}</ul></div>`,
  page: (p) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body>${p.header}
<div class="content-article"><div class="cate">${p.section}</div>
<h1 class="name">${p.title}</h1><div class="time">${p.date}</div>${p.author ?? ''}
<div id="content-detail">
${p.lead === null ? '' : `<h2>${p.lead}</h2>`}
${p.body}
</div>${p.after}</div>${p.sidebar}${p.footer}</body></html>`,
};
