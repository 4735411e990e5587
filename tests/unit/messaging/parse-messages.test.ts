import { describe, expect, it } from 'vitest';
import { parseMessageData } from '../../../lib/messaging/parse-messages.ts';
import { PAGE_URL, sampleArticle, sampleExtraction } from '../model/sample-article.ts';

const { detection } = sampleExtraction();

describe('sound messages', () => {
  it.each([
    ['pageDetected', { url: PAGE_URL, detection }],
    ['detectionOf', { tabId: 3 }],
    ['openReader', { tabId: 3, force: true }],
    ['saveArticle', { draftId: 'session-1' }],
    ['saveArticle', { article: sampleArticle(), pageUrl: PAGE_URL }],
    ['savePlace', {}],
    ['imagesOf', { articleId: 'x' }],
    ['retryImages', { articleId: 'x' }],
    ['libraryRestored', {}],
    ['backupOrder', {}],
    ['backupWritten', { id: 'x', result: { ok: true, value: { url: 'blob:x', bytes: 9 } } }],
    ['backupWritten', { id: 'x', result: { ok: false, problem: 'disk-full' } }],
  ] as const)('%s comes through', (type, data) => {
    expect(parseMessageData(type, data)).toEqual(data);
  });
});

describe('hostile messages', () => {
  it.each([
    ['pageDetected', { url: 'javascript:alert(1)', detection }],
    ['pageDetected', { url: PAGE_URL }],
    ['pageDetected', { url: `https://a.vn/${'a'.repeat(10_000_000)}`, detection }],
    ['detectionOf', { tabId: -1 }],
    ['detectionOf', { tabId: '3' }],
    ['openReader', { tabId: 1.5, force: true }],
    ['openReader', { tabId: 3 }],
    ['saveArticle', {}],
    ['saveArticle', { draftId: '' }],
    ['saveArticle', { draftId: 'x'.repeat(10_000_000) }],
    ['saveArticle', { draftId: { toString: 'x' } }],
    ['saveArticle', { article: sampleArticle({ url: 'data:text/html,x' }), pageUrl: PAGE_URL }],
    ['saveArticle', { article: sampleArticle(), pageUrl: 'file:///etc/passwd' }],
    ['savePlace', null],
    ['imagesOf', { articleId: 7 }],
    ['retryImages', null],
    ['retryImages', undefined],
    ['retryImages', []],
    ['backupWritten', { id: 'x', result: { ok: true, value: { url: 'https://a.vn', bytes: 9 } } }],
    ['backupWritten', { id: 'x', result: { ok: false, problem: 'constructor' } }],
  ] as const)('%s %.80j is refused', (type, data) => {
    expect(parseMessageData(type, data)).toBeNull();
  });

  it('drops keys that do not belong, prototype keys among them', () => {
    const data: unknown = JSON.parse('{"tabId":3,"__proto__":{"x":1},"constructor":1,"y":2}');
    const parsed = parseMessageData('detectionOf', data);
    expect(Object.keys(parsed ?? {})).toEqual(['tabId']);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });
});
