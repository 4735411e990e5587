import type { CmsFamily, Layout } from '../newspaper.ts';

/** Boxes of links that the editor of this system puts into the text. */
const related = [
  'table.rl',
  '.rl.center',
  '.same',
  '.other-news',
  '.news-other',
  '.related-news',
  '.news-related',
] as const;

/** What the system itself adds inside the text: banners, sharing, printing, readers' opinions. */
const remove = [
  '.sda_middle',
  '[id^="sda_"]',
  '[id^="sdaWeb_"]',
  '[class^="AMN_res_"]',
  '[class*=" AMN_res_"]',
  '.banner',
  '.social',
  '.social-share',
  '.fb-like',
  '.bd02',
  '.comment',
  '.print',
  '.email',
  '.tags',
  'h1',
  '.date',
] as const;

/**
 * The look in which most papers of this family stood for years: the text in `#content`, pictures
 * as two-row tables whose second row (`td.image_desc`) is the caption, links as `table.rl`.
 */
export const yyyymmClassic: Layout = {
  id: 'yyyymm-classic',
  since: null,
  until: null,
  selectors: {
    title: [
      'h1#title',
      '#content-wrap h1',
      '.article_content h1.media-heading',
      'h1.media-heading',
      'h1.title',
    ],
    kicker: ['#content-wrap .kicker', '.article_content .kicker'],
    lead: [
      '#content > p.sapo',
      '#content > .sapo',
      'p.sapo',
      '#content > p:first-child > strong:only-child',
      '#content > p:first-child > b:only-child',
      '#content > div:first-child > strong:only-child',
    ],
    body: ['.article_content #content', '#content.content', '#content-wrap #content', '#content'],
    date: [
      '#content-wrap > .date',
      '.article_content .date',
      '#date',
      'div.date > span',
      'div.date',
    ],
    author: ['#content > .author', 'p.author'],
    section: ['.breadcrumb a:last-of-type'],
    related,
    remove,
  },
  certainty: 'confirmed',
  source: 'docbao configs 2019 (ten papers), Đắk Lắk and Tuyên Quang configs of January 2026',
};

/** The newer skin (Đồng Nai, Vĩnh Long, Khánh Hòa, Thái Nguyên): the text in `.content-detail`. */
export const yyyymmContentDetail: Layout = {
  id: 'yyyymm-content-detail',
  since: '2023',
  until: null,
  selectors: {
    title: ['h1.head_title', 'h1.title', '.content-detail ~ h1', 'h1'],
    lead: [
      '.sub_first_content',
      'div.desc',
      'p.sapo',
      '.td-post-content > p:first-child > strong:only-child',
      '.content-detail > p:first-child > strong:only-child',
    ],
    body: [
      '#content.content-detail .td-post-content',
      '.content-detail .td-post-content',
      '#content .td-post-content',
      '#content.content-detail',
      'div.content-detail',
    ],
    date: ['.date', '.time', 'time'],
    author: ['.author'],
    related,
    remove,
  },
  certainty: 'confirmed',
  source: 'crawler configs of January 2026 (Đồng Nai, Vĩnh Long, Khánh Hòa, Thái Nguyên)',
};

/** `/<section>/<YYYYMM>/<slug>-<id>/`: the oldest and widest spread system of provincial papers. */
export const yyyymm: CmsFamily = {
  id: 'yyyymm',
  articlePath: '^/(?:[^/]+/)+(?:19|20)\\d{2}(?:0[1-9]|1[0-2])/[^/]+/?$',
  layouts: [yyyymmContentDetail, yyyymmClassic],
};
