import type { Newspaper } from '../newspaper.ts';

export const haNoiMoi: Newspaper = {
  id: 'ha-noi-moi',
  name: 'Báo Hànộimới',
  provinces: [{ name: 'Hà Nội', from: null, to: null }],
  hosts: [
    { host: 'hanoimoi.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
    {
      host: 'hanoimoi.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: ['1cdn.vn'],
  family: 'onecms',
  layouts: [
    {
      id: 'ha-noi-moi-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.article > .summary', '.article > p:first-child > strong:only-child'],
        body: ['div.article'],
        date: ['.period'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d{5,}/[^/]+$',
};
