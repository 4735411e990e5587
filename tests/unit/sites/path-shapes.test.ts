import { describe, expect, it } from 'vitest';
import { pathShape } from '../../../lib/sites/path-shapes.ts';

const headline = 'tieu-de-cua-mot-bai-viet-dai';

describe('pathShape', () => {
  it.each([
    `/chinh-tri/202007/${headline}-2493527/`,
    `/chinh-tri/202602/${headline}-479406f`,
    `/channel/5087/201112/Co-lua-ngo-2141513/`,
    `/${headline}-post404649.html`,
    `/${headline}-a125.html`,
    `/${headline}-ar994669.html`,
    `/${headline}-d538952.html`,
    `/${headline}-3291811.html`,
    `/${headline}-102260228093004191.htm`,
    `/bg2/moi-nhat/${headline}-postid413098.bbg`,
    `/phap-luat/${headline}-960135.ldo`,
    `/tin-tuc/chinh-tri/${headline}-292443-97.html`,
    `/xa-hoi/${headline}/147451.htm`,
    `/${headline}/d2021100914262592.htm`,
    `/Thoi-su/${headline}/450599.vgp`,
    `/chinh-tri/188731-${headline}.html`,
    `/bai-viet/348619-${headline}`,
    `/thoi-su/69252/${headline}.html`,
    `/news/136502p1c30/${headline}.html`,
    `/tin-tuc/18/137718/${headline}`,
    `/Xa-hoi/${headline}-i630217/`,
    `/van-hoa/mai-son-no-luc-giam-ngheo-s7XoeVB4g.html`,
    `/tin-bai/thoi-su/${headline}`,
    `/${headline}-cua-nguoi-dan-dia-phuong`,
  ])('takes %s for an article', (path) => {
    expect(pathShape(path, '')).toBe('article');
  });

  it('takes a viewer with a number in its query for an article', () => {
    expect(pathShape('/viewer.aspx', '?macm=39&macmp=39&mabb=222823')).toBe('article');
    expect(pathShape('/viewer.aspx', '?macm=39')).not.toBe('article');
  });

  it('lets an id in the path outweigh the query', () => {
    expect(pathShape(`/${headline}-post404649.html`, '?page=2&utm_source=x')).toBe('article');
  });

  it.each([
    ['/kinh-doanh', ''],
    ['/kinh-doanh.htm', ''],
    ['/chinh-tri/', ''],
    ['/thoi-su/trang-2', ''],
    ['/thoi-su/page/3/', ''],
    ['/thoi-su', '?page=2'],
    ['/c/1/', ''],
    [`/chu-de/${headline}-271.htm`, ''],
    [`/tu-khoa/${headline}-tag40212.html`, ''],
    ['/tags/lua-nep-12345.html', ''],
    [`/event/${headline}-1839.ldo`, ''],
    [`/${headline}-event1839.html`, ''],
    ['/gia-vang-e592.htm', ''],
    ['/tai-chinh-chung-khoan-d6/', ''],
    ['/thoi-su-215.html', ''],
    ['/dia-phuong/phuong-sa-pa/111.html', ''],
    ['/tim-kiem', '?q=lua'],
    ['/tac-gia/nguyen-van-a-1234.html', ''],
    ['/rss', ''],
  ])('takes %s%s for a listing', (path, search) => {
    expect(pathShape(path, search)).toBe('listing');
  });

  it.each(['', '/', '/index.html', '/trang-chu', '/trang-chu.html', '/default.aspx'])(
    'takes %j for the home page',
    (path) => {
      expect(pathShape(path, '')).toBe('home');
    },
  );

  it('leaves a long name without an id undecided', () => {
    expect(pathShape('/chi-dao-quyet-dinh-cua-chinh-phu-thu-tuong-chinh-phu.htm', '')).toBe(
      'unknown',
    );
    expect(pathShape('/muc/a/b/tin', '')).toBe('unknown');
  });
});
