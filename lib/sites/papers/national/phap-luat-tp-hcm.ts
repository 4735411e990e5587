import type { Newspaper } from '../../newspaper.ts';

export const phapLuatTpHcm: Newspaper = {
  id: 'phap-luat-tp-hcm',
  name: 'Báo Pháp luật TP. Hồ Chí Minh',
  provinces: [],
  hosts: [
    {
      host: 'plo.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: 'mcms',
  layouts: [
    {
      id: 'plo-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.sapo.cms-desc'],
        body: ['#main_detail'],
        date: ['#main_detail ~ time', 'time'],
        remove: ['.widget.adwidget'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
