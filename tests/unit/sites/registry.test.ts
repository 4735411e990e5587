import { describe, expect, it } from 'vitest';
import { allPapers } from '../../../lib/sites/all-papers.ts';
import { isProvincial } from '../../../lib/sites/host-permissions.ts';
import type { Newspaper } from '../../../lib/sites/newspaper.ts';
import {
  articlePathsFor,
  layoutsFor,
  newspaperForHost,
  provinceOn,
} from '../../../lib/sites/registry.ts';
import { successorOf } from './provinces.ts';

function paper(id: string): Newspaper {
  const found = allPapers.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no paper ${id}`);
  return found;
}

describe('newspaperForHost', () => {
  it.each([
    ['baoquangninh.com.vn', 'quang-ninh'],
    ['www.baoquangninh.com.vn', 'quang-ninh'],
    ['m.baoquangninh.vn', 'quang-ninh'],
    ['media.baoquangninh.com.vn', 'quang-ninh'],
    ['BaoQuangNinh.vn', 'quang-ninh'],
    ['baoquangninh.vn.', 'quang-ninh'],
    ['vhds.baothanhhoa.vn', 'thanh-hoa'],
    ['tuoitre.vn', 'tuoi-tre'],
  ])('knows %s as %s', (host, id) => {
    expect(newspaperForHost(host)?.id).toBe(id);
  });

  it('prefers the longest host: one paper lives on a subdomain of another', () => {
    expect(newspaperForHost('bbk.baothainguyen.vn')?.id).toBe('bac-kan');
    expect(newspaperForHost('www.dongkhoi.baovinhlong.vn')?.id).toBe('dong-khoi');
    expect(newspaperForHost('travinh.baovinhlong.vn')?.id).toBe('tra-vinh');
    expect(newspaperForHost('baovinhlong.vn')?.id).toBe('vinh-long');
    expect(newspaperForHost('baothainguyen.vn')?.id).toBe('thai-nguyen');
  });

  it.each([
    'example.org',
    'vn',
    'com.vn',
    '',
    '.',
    'localhost',
    'fakebaoquangninh.vn',
    'baoquangninh.vn.example.org',
  ])('does not know %j', (host) => {
    expect(newspaperForHost(host)).toBeNull();
  });
});

describe('layoutsFor', () => {
  it('tries the layouts in force on the date first and the others after', () => {
    const ids = (date: string | null) => layoutsFor(paper('quang-ninh'), date).map(({ id }) => id);
    expect(ids('2020-07-23')).toEqual(['quang-ninh-yyyymm', 'content-detail-2024']);
    expect(ids('2025-03-01T08:00:00+07:00')).toEqual(['content-detail-2024', 'quang-ninh-yyyymm']);
    expect(ids(null)).toEqual(['quang-ninh-yyyymm', 'content-detail-2024']);
  });

  it('lets a bound known to the year cover the whole year', () => {
    const [first] = layoutsFor(paper('quang-ninh'), '2022-12-31');
    expect(first?.id).toBe('quang-ninh-yyyymm');
  });

  it('loses no layout, whatever the date', () => {
    for (const each of allPapers) {
      const all = layoutsFor(each, null).map(({ id }) => id);
      expect(
        layoutsFor(each, '2010-01-01')
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...all].sort());
    }
  });

  it('gives none for a paper of which nothing is known', () => {
    expect(layoutsFor(paper('kien-giang'), '2024-01-01')).toEqual([]);
  });
});

describe('articlePathsFor', () => {
  it.each([
    ['quang-ninh', '/chinh-tri/202007/tieu-de-bai-viet-2493527/', true],
    ['quang-ninh', '/khai-mac-le-hoi-3291811.html', true],
    ['quang-ninh', '/chinh-tri/', false],
    ['dong-nai', '/tin-moi/202507/tieu-de-83102d4/', true],
    ['dong-nai', '/tin-moi/202513/tieu-de-83102d4/', false],
    ['lao-cai', '/tieu-de-bai-viet-post404649.html', true],
    ['can-tho', '/tieu-de-bai-viet-a196670.html', true],
    ['can-tho', '/thoi-su.html', false],
    ['bac-giang', '/bg2/moi-nhat/tieu-de-postid413098.bbg', true],
  ])('%s %s: %s', (id, path, expected) => {
    expect(articlePathsFor(paper(id)).some((pattern) => pattern.test(path))).toBe(expected);
  });

  it('is empty where no pattern is known', () => {
    expect(articlePathsFor(paper('kien-giang'))).toEqual([]);
  });
});

describe('provinceOn', () => {
  it('follows the merger of 1 July 2025 to the day', () => {
    expect(provinceOn(paper('bac-giang'), '2025-06-30')).toBe('Bắc Giang');
    expect(provinceOn(paper('bac-giang'), '2025-07-01T00:10:00+07:00')).toBe('Bắc Ninh');
    expect(provinceOn(paper('bac-giang'), null)).toBe('Bắc Ninh');
  });

  it('follows Huế, a city under the centre since 1 January 2025', () => {
    expect(provinceOn(paper('hue-ngay-nay'), '2024-12-31')).toBe('Thừa Thiên Huế');
    expect(provinceOn(paper('hue-ngay-nay'), '2025-01-01')).toBe('Huế');
  });

  it('gives every paper the province that took in its own', () => {
    for (const each of allPapers.filter(isProvincial)) {
      const before = provinceOn(each, '2024-12-01') ?? '';
      expect(provinceOn(each, '2025-12-01'), each.id).toBe(successorOf(before));
    }
  });

  it('is null for national papers', () => {
    expect(provinceOn(paper('tuoi-tre'), '2026-03-07')).toBeNull();
    expect(provinceOn(paper('tuoi-tre'), null)).toBeNull();
  });
});
