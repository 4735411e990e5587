import { describe, expect, it } from 'vitest';
import { parseReaderAddress, readerPath } from '../../../lib/library/reader-address.ts';

describe('the address of the reader', () => {
  it.each([
    [{ draftId: 'a b&c', anyway: false }, '/reader.html?draft=a+b%26c'],
    [{ draftId: 'a', anyway: true }, '/reader.html?draft=a&anyway=1'],
    [{ articleId: 'x', version: null }, '/reader.html?article=x'],
    [{ articleId: 'x', version: 12 }, '/reader.html?article=x&version=12'],
    [
      { problem: 'pdf', url: 'https://a.vn/b?c=1' },
      '/reader.html?problem=pdf&url=https%3A%2F%2Fa.vn%2Fb%3Fc%3D1',
    ],
    [{ problem: 'no-access', url: null }, '/reader.html?problem=no-access'],
  ] as const)('%j is written and read', (address, path) => {
    expect(readerPath(address)).toBe(path);
    expect(parseReaderAddress(path.slice('/reader.html'.length))).toEqual(address);
  });

  it.each(['javascript:alert(1)', 'https://', '//a.vn'])('never leads to %j', (url) => {
    const path = readerPath({ problem: 'pdf', url });
    expect(path).toBe('/reader.html?problem=pdf');
    const query = new URLSearchParams({ problem: 'pdf', url });
    expect(parseReaderAddress(`?${query.toString()}`)).toEqual({ problem: 'pdf', url: null });
  });

  it.each([
    ['', null],
    ['?problem=constructor', null],
    ['?article=x&version=0', { articleId: 'x', version: null }],
    ['?article=x&version=1e9', { articleId: 'x', version: null }],
  ])('%j is read as %j', (search, address) => {
    expect(parseReaderAddress(search)).toEqual(address);
  });
});
