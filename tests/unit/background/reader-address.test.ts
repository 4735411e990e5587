import { expect, it } from 'vitest';
import { readerPath } from '../../../lib/background/reader-address.ts';

it.each([
  [{ draftId: 'a b&c', anyway: false }, '/reader.html?draft=a+b%26c'],
  [{ draftId: 'a', anyway: true }, '/reader.html?draft=a&anyway=1'],
  [{ articleId: 'x' }, '/reader.html?article=x'],
  [
    { problem: 'pdf', url: 'https://a.vn/b?c=1' },
    '/reader.html?problem=pdf&url=https%3A%2F%2Fa.vn%2Fb%3Fc%3D1',
  ],
  [{ problem: 'no-access', url: null }, '/reader.html?problem=no-access'],
  [{ problem: 'no-access', url: 'javascript:alert(1)' }, '/reader.html?problem=no-access'],
] as const)('%j', (address, path) => {
  expect(readerPath(address)).toBe(path);
});
