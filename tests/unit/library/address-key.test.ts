import { describe, expect, it } from 'vitest';
import { addressKey, addressKeys } from '../../../lib/library/address-key.ts';

describe('addressKey', () => {
  it.each([
    'https://baoquangninh.vn/bai-1.html',
    'http://baoquangninh.vn/bai-1.html',
    'https://www.baoquangninh.vn/bai-1.html',
    'https://baoquangninh.vn/bai-1.html#binh-luan',
    'https://baoquangninh.vn/bai-1.html?utm_source=zalo&fbclid=1',
    'https://BAOQUANGNINH.vn/bai-1.html/',
  ])('%s is one page', (href) => {
    expect(addressKey(href)).toBe('baoquangninh.vn/bai-1.html');
  });

  it('tells pages apart that differ in path, query or subdomain', () => {
    const keys = ['/a', '/b', '/a?id=1', '/a?id=2', '/'].map((path) =>
      addressKey(`https://bao.vn${path}`),
    );
    expect(new Set([...keys, addressKey('https://m.bao.vn/a')]).size).toBe(6);
  });

  it.each(['javascript:alert(1)', 'chrome://newtab/', 'https://', 'x', ''])(
    '%j has none',
    (href) => {
      expect(addressKey(href)).toBeNull();
    },
  );

  it('gives the keys of several addresses once', () => {
    expect(addressKeys(['https://a.vn/x', 'http://www.a.vn/x', 'about:blank'])).toEqual(['a.vn/x']);
  });
});
