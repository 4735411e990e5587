import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** MasterCMS: `.article__*` beside `cms-*` and `zce-*` classes. */
export const mcms: PageFamily = {
  id: 'mcms',
  siteName: 'Báo Lào Cai',
  host: 'baolaocai.vn',
  path: ({ slug, id }) => `/${slug}-post${id}.html`,
  images: '/images/original',
  paragraphs: ['div', 'p', 'p'],
  captions: ['figcaption', 'table-plain', 'box'],
  leads: ['element', 'element', 'repeated'],
  bylines: ['top', 'right-bold', 'class'],
  datelines: ['LCĐT - ', '(GLO)- '],
  related: (news) =>
    `<div class="article__related"><h3>Tin liên quan</h3>${news.map((item, i) => `<article class="story"><figure><a href="#"><img src="/thumb/r${i}.jpg" alt=""></a></figure><h2>${link(item, i + 70)}</h2></article>`).join('')}</div>`,
  page: (
    p,
  ) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body class="detail-page">${p.header}
<div class="site-content"><ul class="breadcrumbs"><li>${p.section}</li></ul>
<article class="article"><h1 class="article__title cms-title">${p.title}</h1>
<div class="article__meta"><time class="time">${p.date}</time></div>
${p.author === null ? '' : `<div class="article__author"><span class="cms-author">${p.author}</span></div>`}
${p.lead === null ? '' : `<div class="article__sapo cms-desc"><div>${p.lead}</div></div>`}
<div class="article__body zce-content-body cms-body" itemprop="articleBody">
${p.body}
</div></article>${p.after}</div>${p.sidebar}${p.footer}</body></html>`,
};
