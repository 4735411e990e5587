import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** Paragraphs named by their part: `.pTitle .pHead .pBody .pAuthor`. */
export const pbody: PageFamily = {
  id: 'pbody',
  siteName: 'Báo Thanh Hóa',
  host: 'baothanhhoa.vn',
  path: ({ slug, id }) => `/thoi-su/${slug}-${id}.htm`,
  images: '/dataimages',
  paragraphs: ['p', 'justified', 'div'],
  captions: ['class', 'centred-italic', 'figcaption'],
  leads: ['element', 'bold-first'],
  bylines: ['class', 'right-bold', 'capitals'],
  datelines: ['(Baothanhhoa.vn) - ', 'THO - '],
  related: (news) =>
    `<div class="drelated"><ul>${news.map((item, i) => `<li>${link(item, i + 70)}</li>`).join('')}</ul></div>`,
  page: (p) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body>${p.header}
<div class="main"><div class="cat">${p.section}</div><div class="date_news"><span>${p.date}</span></div>
<h1 class="pTitle">${p.title}</h1>${p.author ?? ''}
<div id="main-detail">
${p.lead === null ? '' : `<p class="pHead"><strong>${p.lead}</strong></p>`}
${p.body}
</div>${p.after}</div>${p.sidebar}${p.footer}</body></html>`,
};
