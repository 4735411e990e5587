import type { Newspaper } from '../newspaper.ts';

export const dongKhoi: Newspaper = {
  id: 'dong-khoi',
  name: 'Báo Đồng Khởi',
  provinces: [
    { name: 'Bến Tre', from: null, to: '2025-06-30' },
    { name: 'Vĩnh Long', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baodongkhoi.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
    {
      host: 'dongkhoi.baovinhlong.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: 'fck-a',
  layouts: [
    {
      id: 'dong-khoi-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.col-xs-12.detail-desc', '.detail-desc'],
        body: ['.content-fck.slider-jsgallery'],
        date: ['.pubdate.fleft', '.pubdate'],
        related: ['.tinlienquan'],
        remove: ['[class^="AMN_res_"]'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
