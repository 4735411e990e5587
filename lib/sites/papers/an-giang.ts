import type { Newspaper } from '../newspaper.ts';

export const anGiang: Newspaper = {
  id: 'an-giang',
  name: 'Báo An Giang',
  provinces: [{ name: 'An Giang', from: null, to: null }],
  hosts: [{ host: 'baoangiang.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: 'fck-a',
  layouts: [
    {
      id: 'an-giang-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['[class="content-fck"]'],
        body: ['#newscontents .content-fck-font-size'],
        date: ['.pubdate.fleft', '.pubdate'],
        remove: ['[class^="AMN_res_"]', '.sharemxh'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
