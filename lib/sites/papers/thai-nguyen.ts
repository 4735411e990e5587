import type { Newspaper } from '../newspaper.ts';

export const thaiNguyen: Newspaper = {
  id: 'thai-nguyen',
  name: 'Báo Thái Nguyên',
  provinces: [{ name: 'Thái Nguyên', from: null, to: null }],
  hosts: [
    {
      host: 'baothainguyen.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
    {
      host: 'baothainguyen.org.vn',
      certainty: 'confirmed',
      source: 'public web pages that carry its text',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
  layouts: [
    {
      id: 'thai-nguyen-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.Summary p', '.Summary'],
        body: ['div.news_detail'],
        date: ['span.date_up'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-\\d{5,}-\\d+\\.html$',
};
