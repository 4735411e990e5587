import type { PageFamily } from '../family.ts';
import { link } from '../noise.ts';

/** A page of nameless boxes on a site nobody knows. */
export const soup: PageFamily = {
  id: 'soup',
  siteName: 'Tin Ví Dụ',
  host: null,
  path: ({ slug, id }) => `/tin/${slug}-${id}.html`,
  images: '/i',
  paragraphs: ['div', 'breaks', 'p', 'span'],
  captions: ['centred-italic', 'box', 'figcaption', 'credit-line'],
  leads: ['element', 'bold-first', 'first-paragraph', 'repeated'],
  bylines: ['right-bold', 'capitals', 'thuc-hien', 'tin-anh', 'top'],
  datelines: ['(TVD) - '],
  related: (news) =>
    `<div class="c9"><div><b>Tin liên quan</b></div>${news.map((item, i) => `<div>${link(item, i + 70)}</div>`).join('')}</div>`,
  page: (p) => `<!DOCTYPE html><html><head>${p.head}</head><body><div class="c1">${p.header}</div>
<div class="c2"><div class="c3"><div>${p.section}</div><h1>${p.title}</h1><div class="c4">${p.date}</div>
${p.author === null ? '' : `<div class="author">${p.author}</div>`}
${p.lead === null ? '' : `<div class="sapo">${p.lead}</div>`}
<div class="c5">
${p.body}
</div>${p.after}</div><div class="c6">${p.sidebar}</div></div>${p.footer}</body></html>`,
};
