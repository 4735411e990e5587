import type { CmsFamily, Layout } from '../newspaper.ts';

/** The look of 2019, when Thanh Hóa and Hà Tĩnh shared it. */
export const pbodyMainDetail: Layout = {
  id: 'pbody-main-detail',
  since: null,
  until: null,
  selectors: {
    title: ['h1.pTitle', '.pTitle', 'h1.title', '#main-detail ~ h1'],
    lead: ['.article__sapo', 'p.pHead', '.sapo_detail'],
    body: ['#dcontent', '#main-detail'],
    date: ['.date_news > span', '.date_news', '.pt-post-detail__time'],
    author: ['.pAuthor'],
    related: ['.drelated'],
    remove: ['h1.pTitle', 'p.pHead', '.pAuthor', '.tags'],
  },
  certainty: 'confirmed',
  source: 'docbao configs 2019 (Thanh Hóa, Hà Tĩnh); crawler config of January 2026 (Phú Thọ)',
};

/** `.htm`, paragraphs named by their part: `.pTitle .pHead .pBody .pAuthor .pCaption`. */
export const pbody: CmsFamily = {
  id: 'pbody',
  articlePath: '[-/]\\d+\\.htm$',
  layouts: [pbodyMainDetail],
};
