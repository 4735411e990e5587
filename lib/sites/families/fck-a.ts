import type { CmsFamily, Layout } from '../newspaper.ts';

const related = ['.tinlienquan', '.detail-related', '.related-news', '.box-related'] as const;

const remove = [
  '[class^="AMN_res_"]',
  '[class*=" AMN_res_"]',
  '.sharemxh',
  '.detail-fb-like-share',
  '.tags',
  'form',
  'h1',
  '.date',
  '.pubdate',
] as const;

/** The look that has stood longest: the text in `#newscontents .content-fck`. */
export const fckNewsContents: Layout = {
  id: 'fck-a-newscontents',
  since: null,
  until: null,
  selectors: {
    title: ['#colcate1 h1.fw700', 'h1.fw700', 'h1.detail-title', 'h1.title'],
    lead: ['.detail-desc p', 'div.detail-desc', 'h4.sapo', 'p.sapo', '.fontd.fw600.justify'],
    body: [
      '#newscontents .content-fck-font-size',
      '#newscontents .content-fck',
      '.content-fck.slider-jsgallery',
      '#newscontents',
      'div.content-fck',
    ],
    date: ['span.pubdate', '.pubdate'],
    section: ['.titlecate h1', '.titlecate'],
    related,
    remove,
  },
  certainty: 'confirmed',
  source: 'docbao configs 2019; a page of Báo Cần Thơ and crawler configs of January 2026',
};

/** The newer look: the text in `#contentNews .singular-content`. */
export const fckContentNews: Layout = {
  id: 'fck-a-contentnews',
  since: '2022',
  until: null,
  selectors: {
    title: ['h1.title', 'h1.singular-title', 'h1'],
    lead: ['.singular-sapo', 'h2.sapo', '#contentNews > .sapo', 'p.sapo'],
    body: ['#contentNews .singular-content', '#contentNews', '.singular-content'],
    date: ['.author-time', 'time', '.pubdate', '.date'],
    author: ['.author-name', '.singular-author'],
    related,
    remove,
  },
  certainty: 'confirmed',
  source: 'crawler configs of January 2026 (Bình Dương, Đồng Tháp)',
};

/** `<slug>-a<id>.html`: Cần Thơ, Tây Ninh, An Giang, Đồng Khởi, Bình Dương, Đồng Tháp. */
export const fckA: CmsFamily = {
  id: 'fck-a',
  articlePath: '-a\\d+\\.html$',
  layouts: [fckNewsContents, fckContentNews],
};
