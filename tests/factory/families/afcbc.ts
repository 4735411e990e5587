import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** VCCorp's system: boxes and pictures alike in `.VCSortableInPreviewMode`. */
export const afcbc: PageFamily = {
  id: 'afcbc',
  siteName: 'Báo Điện tử Chính phủ',
  host: 'baochinhphu.vn',
  path: ({ slug, id }) => `/${slug}-102${id}093004191.htm`,
  images: '/images',
  paragraphs: ['p'],
  captions: ['figcaption', 'figcaption', 'box'],
  leads: ['element'],
  bylines: ['top', 'right-bold', 'class'],
  datelines: ['(Chinhphu.vn) - ', 'TTO - '],
  related: (news) =>
    `<div class="VCSortableInPreviewMode" type="RelatedNewsBox"><div class="kbwscwl-relatedbox"><ul class="kbwscwlr-list">${news.map((item, i) => `<li class="kbwscwlrl"><h4>${link(item, i + 70)}</h4></li>`).join('')}</ul></div></div>`,
  page: (p) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body>${p.header}
<div class="detail__main"><div class="detail-cate">${p.section}</div>
<h1 class="detail-title" data-role="title">${p.title}</h1>
<div class="detail-info">${p.author === null ? '' : `<div class="detail-author-top"><span class="name">${p.author}</span></div>`}
<div class="detail-time"><div data-role="publishdate">${p.date}</div></div></div>
${p.lead === null ? '' : `<h2 class="detail-sapo" data-role="sapo">${p.lead}</h2>`}
<div class="detail-content afcbc-body" data-role="content">
${p.body}
</div>${p.after}</div>${p.sidebar}${p.footer}</body></html>`,
};
