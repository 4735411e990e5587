import { describe, expect, it } from 'vitest';
import { chooseVersions } from '../../../lib/library/choose-versions.ts';
import { contentHash, utf8Length } from '../../../lib/library/content-facts.ts';
import { parseComparing, versionsAddress } from '../../../lib/library/versions-address.ts';
import { sampleArticle } from '../model/sample-article.ts';

const entries = [3, 2, 1].map((number) => ({ number, savedAt: number }));

describe('the choice of versions', () => {
  it.each([
    [
      { from: null, to: null },
      { from: 2, to: 3 },
    ],
    [
      { from: null, to: 2 },
      { from: 1, to: 2 },
    ],
    [
      { from: 1, to: null },
      { from: 1, to: 3 },
    ],
    [
      { from: 3, to: 1 },
      { from: 3, to: 1 },
    ],
    [
      { from: 9, to: 8 },
      { from: 2, to: 3 },
    ],
    [
      { from: null, to: 1 },
      { from: 1, to: 1 },
    ],
  ])('%j → %j', (wished, chosen) => {
    expect(chooseVersions(entries, wished)).toEqual(chosen);
  });

  it('needs two', () => {
    expect(chooseVersions(entries.slice(2), { from: null, to: null })).toBeNull();
    expect(chooseVersions([], { from: 1, to: 2 })).toBeNull();
  });

  it('travels in the address, which is not trusted', () => {
    const comparing = { articleId: 'a&b', from: 1, to: 12 };
    const address = versionsAddress(comparing);
    expect(parseComparing(address.slice(address.indexOf('?')))).toEqual(comparing);
    expect(parseComparing('?article=x&from=-1&to=1e3')).toEqual({
      articleId: 'x',
      from: null,
      to: null,
    });
    expect(parseComparing('?from=1')).toBeNull();
  });
});

describe('the hash of what an article says', () => {
  const hash = (change: Parameters<typeof sampleArticle>[0] = {}) =>
    contentHash(sampleArticle(change));

  it('is the same whatever an article looks like and however it is encoded', () => {
    const nfd = JSON.parse(JSON.stringify(sampleArticle()).normalize('NFD')) as object;
    expect(hash(nfd)).toBe(hash());
    expect(hash({ modifiedAt: 'x', related: [], removed: [], section: null })).toBe(hash());
  });

  it('changes with every word, its place, and the pictures', () => {
    const { blocks } = sampleArticle();
    const changes: Parameters<typeof sampleArticle>[0][] = [
      { title: 'Cấp nước sạch cho vùng caO' },
      { lead: null },
      { authors: [] },
      { blocks: blocks.toReversed() },
      { blocks: blocks.slice(1) },
      { leadImage: null },
      { blocks: [{ type: 'paragraph', runs: [{ text: 'Ba công trình' }] }, ...blocks.slice(1)] },
    ];
    const hashes = new Set([hash(), ...changes.map(hash)]);
    expect(hashes.size).toBe(changes.length + 1);
  });
});

it.each(['', 'abc', 'Ủy ban', '都市', '𡨸', '\u{d800}x'])('bytes of %j as UTF-8', (text) => {
  expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
});
