import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** ONECMS: `.b-maincontent .entry` under a longform header. */
export const onecms: PageFamily = {
  id: 'onecms',
  siteName: 'Báo Nghệ An',
  host: 'baonghean.vn',
  path: ({ slug, id }) => `/${slug}-10${id}.html`,
  images: '/images/2025',
  paragraphs: ['p', 'p', 'justified'],
  captions: ['figcaption', 'figcaption', 'table-plain'],
  leads: ['element', 'repeated'],
  bylines: ['top', 'right-bold', 'class'],
  datelines: ['(Baonghean.vn) - ', '(HNM) - '],
  related: (news) =>
    `<div class="c-box"><div class="c-box__title">Tin liên quan</div><div class="c-box__content">${news.map((item, i) => `<div class="b-grid"><h3 class="b-grid__title">${link(item, i + 70)}</h3></div>`).join('')}</div></div>`,
  page: (p) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body>${p.header}
<div class="l-content"><div class="sc-longform-header"><div class="sc-longform-header-cate">${p.section}</div>
<h1 class="sc-longform-header-title block-sc-title">${p.title}</h1>
<div class="sc-longform-header-meta"><span class="sc-longform-header-author block-sc-author">${p.author ?? ''}</span>
<span class="sc-longform-header-date block-sc-publish-time">${p.date}</span></div>
${p.lead === null ? '' : `<p class="sc-longform-header-sapo block-sc-sapo">${p.lead}</p>`}</div>
<div class="b-maincontent"><article class="entry entry-no-padding">
${p.body}
</article></div>${p.after}</div>${p.sidebar}${p.footer}</body></html>`,
};
