import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** The system of Báo Bắc Giang and its successor. */
export const bbg: PageFamily = {
  id: 'bbg',
  siteName: 'Báo Bắc Ninh',
  host: 'baobacninhtv.vn',
  path: ({ slug, id }) => `/${slug}-postid${id}.bbg`,
  images: '/images/news',
  paragraphs: ['p', 'span'],
  captions: ['table-plain', 'figcaption', 'centred-italic'],
  leads: ['element', 'repeated'],
  bylines: ['right-bold', 'tin-anh', 'capitals'],
  datelines: ['(BGĐT) - ', 'BẮC NINH - '],
  related: (news) =>
    `<div class="news-related__list"><h4>Tin liên quan</h4>${news.map((item, i) => `<div class="news-related__item">${link(item, i + 70)}</div>`).join('')}</div>`,
  page: (p) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body>${p.header}
<div class="news-details"><div class="news-details__cat">${p.section}</div>
<h1 class="news_detail_title">${p.title}</h1><div class="news-details__date">${p.date}</div>${p.author ?? ''}
${p.lead === null ? '' : `<div class="news_detail_sapo"><p>${p.lead}</p></div>`}
<div class="news-details__content link_content">
${p.body}
</div>${p.after}</div>${p.sidebar}${p.footer}</body></html>`,
};
