import type { Article } from '../../../lib/model/article.ts';
import type { ExtractionResult } from '../../../lib/model/draft.ts';

export const PAGE_URL = 'https://baoquangninh.vn/cap-nuoc-sach-cho-vung-cao-3300123.html';

/** An article with one block of every type. */
export function sampleArticle(change: Partial<Article> = {}): Article {
  const image = (name: string) => ({
    src: `https://media.baoquangninh.vn/${name}.jpg`,
    alt: '',
    width: 800,
    height: null,
  });
  return {
    url: PAGE_URL,
    title: 'Cấp nước sạch cho vùng cao',
    kicker: null,
    lead: [{ text: 'Từ đầu năm, huyện đã đầu tư ba công trình.' }],
    section: 'Xã hội',
    authors: ['Nguyễn Hòa'],
    sourceCredit: null,
    publishedAt: '2020-07-23T11:09+07:00',
    publishedAsPrinted: 'Thứ Năm, 23/07/2020 11:09 [GMT+7]',
    modifiedAt: null,
    siteName: 'Báo Quảng Ninh',
    province: 'Quảng Ninh',
    language: 'vi',
    leadImage: image('bia'),
    blocks: [
      { type: 'heading', level: 2, runs: [{ text: 'Ba công trình' }] },
      {
        type: 'paragraph',
        runs: [
          { text: 'Ủy ban nhân dân ' },
          { text: 'huyện', bold: true, href: 'https://baoquangninh.vn/huyen' },
        ],
      },
      { type: 'question', speaker: 'P.V', runs: [{ text: 'Xin ông cho biết?' }] },
      { type: 'answer', speaker: null, runs: [{ text: 'Rất tốt.', italic: true }] },
      { type: 'figure', image: image('anh-1'), caption: [{ text: 'Bể nước.' }], credit: 'Thu Hà' },
      { type: 'list', ordered: false, items: [[{ text: 'Một' }], [{ text: 'Hai' }]] },
      {
        type: 'table',
        rows: [[{ header: true, runs: [{ text: 'Xã' }], colSpan: 1, rowSpan: 1 }]],
      },
      { type: 'quote', paragraphs: [[{ text: 'Nước về rồi.' }]] },
      {
        type: 'video',
        url: 'https://baoquangninh.vn/video/1',
        poster: image('phim'),
        caption: [],
      },
    ],
    related: [{ title: 'Tin khác', url: 'https://baoquangninh.vn/khac' }],
    removed: [{ step: 'related', reason: 'box of links', text: 'Tin liên quan' }],
    extraction: { site: 'baoquangninh.vn', layout: null, notes: [] },
    ...change,
  };
}

export function sampleExtraction(change: Partial<ExtractionResult> = {}): ExtractionResult {
  return {
    pageUrl: PAGE_URL,
    pageTitle: 'Cấp nước sạch cho vùng cao - Báo Quảng Ninh',
    detection: {
      kind: 'article',
      pageType: 'article',
      reasons: [{ code: 'enough-prose', weight: 2, detail: '9/4000' }],
    },
    article: sampleArticle(),
    ...change,
  };
}
