import { describe, expect, it } from 'vitest';
import { canonicalAddress, httpUrl } from '../../../../lib/extract/dom/address.ts';

const BASE = 'https://bao.example/tin/bai.html';

describe('httpUrl', () => {
  it.each([
    ['/a', 'https://bao.example/a'],
    ['b.html', 'https://bao.example/tin/b.html'],
    ['//cdn.example/1.jpg', 'https://cdn.example/1.jpg'],
    ['http://cu.example/', 'http://cu.example/'],
    ['  /a  ', 'https://bao.example/a'],
    ['?trang=2', 'https://bao.example/tin/bai.html?trang=2'],
    ['/ảnh đẹp.jpg', 'https://bao.example/%E1%BA%A3nh%20%C4%91%E1%BA%B9p.jpg'],
  ])('%s', (href, expected) => {
    expect(httpUrl(href, BASE)).toBe(expected);
  });

  it.each([
    null,
    undefined,
    '',
    '  ',
    '#muc',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'data:image/gif;base64,x',
    'blob:https://a.vn/1',
    'file:///etc/passwd',
    'ftp://a.vn/',
    'mailto:a@b.vn',
    'tel:113',
    'http://',
    'https://[',
    'chrome-extension://x/y',
    `/${'a'.repeat(9_000)}`,
  ])('null for %s', (href) => {
    expect(httpUrl(href, BASE)).toBeNull();
  });
});

describe('canonicalAddress', () => {
  it.each([
    ['https://bao.example/a#b', 'https://bao.example/a'],
    ['https://bao.example/a?utm_source=x&id=5&fbclid=y', 'https://bao.example/a?id=5'],
    ['https://bao.example/a?zarsrc=1', 'https://bao.example/a'],
    ['https://bao.example/a?id=5', 'https://bao.example/a?id=5'],
    ['https://bao.example/a?q=t%E1%BB%89nh', 'https://bao.example/a?q=t%E1%BB%89nh'],
  ])('%s', (href, expected) => {
    expect(canonicalAddress(href)).toBe(expected);
  });
});
