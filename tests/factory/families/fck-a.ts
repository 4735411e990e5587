import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** `<slug>-a<id>.html`, the text in `#newscontents .content-fck`. */
export const fckA: PageFamily = {
  id: 'fck-a',
  siteName: 'Báo Cần Thơ Online',
  host: 'baocantho.com.vn',
  path: ({ slug, id }) => `/${slug}-a${id}.html`,
  images: '/image/fckeditor/upload',
  paragraphs: ['p', 'div', 'breaks'],
  captions: ['table-plain', 'centred-italic', 'credit-line'],
  leads: ['element', 'bold-first', 'repeated'],
  bylines: ['right-bold', 'capitals', 'tin-anh', 'class'],
  datelines: ['(CTO) - ', '(CT)- '],
  related: (news) =>
    `<div class="tinlienquan"><b>Tin liên quan</b>${news.map((item, i) => `<div>${link(item, i + 70)}</div>`).join('')}</div>`,
  page: (p) => `<!DOCTYPE html><html lang="vi"><head>${p.head}</head><body>${p.header}
<div id="colcate1"><div class="titlecate"><h1>${p.section}</h1></div>
<h1 class="fw700">${p.title}</h1><span class="pubdate">${p.date}</span>${p.author ?? ''}
${p.lead === null ? '' : `<div class="detail-desc"><p>${p.lead}</p></div>`}
<div id="newscontents"><div class="content-fck">
${p.body}
</div></div>${p.after}</div>${p.sidebar}${p.footer}</body></html>`,
};
