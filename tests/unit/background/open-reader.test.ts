import { describe, expect, it, vi } from 'vitest';
import type { OpenPorts, OpenRequest } from '../../../lib/background/open-reader.ts';
import { openReader } from '../../../lib/background/open-reader.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { PAGE_URL, sampleArticle, sampleExtraction } from '../model/sample-article.ts';

const request: OpenRequest = { tabId: 7, url: PAGE_URL, memoryOnly: false, force: false };

function ports(change: Partial<OpenPorts> = {}) {
  return {
    extract: vi.fn<OpenPorts['extract']>(() => Promise.resolve(success(sampleExtraction()))),
    keepDraft: vi.fn<OpenPorts['keepDraft']>(() => Promise.resolve(success(undefined))),
    keepSessionDraft: vi.fn<OpenPorts['keepSessionDraft']>(() => Promise.resolve(true)),
    sessionDraftId: (id: string) => `session-${id}`,
    show: vi.fn<OpenPorts['show']>(() => Promise.resolve()),
    newId: () => 'id',
    now: () => 1234,
    ...(change as object),
  };
}

describe('openReader', () => {
  it('keeps the reading before it shows it', async () => {
    const given = ports();
    expect(await openReader(request, given)).toEqual(success(null));
    expect(given.keepDraft).toHaveBeenCalledWith({
      ...sampleExtraction(),
      id: 'id',
      createdAt: 1234,
    });
    expect(given.show).toHaveBeenCalledWith(7, { draftId: 'id', anyway: false });
    const [kept] = given.keepDraft.mock.invocationCallOrder;
    const [shown] = given.show.mock.invocationCallOrder;
    expect(kept).toBeLessThan(shown ?? 0);
  });

  it('passes "try anyway" on', async () => {
    const given = ports();
    await openReader({ ...request, force: true }, given);
    expect(given.show).toHaveBeenCalledWith(7, { draftId: 'id', anyway: true });
  });

  it('keeps a reading from a private tab out of the database', async () => {
    const given = ports();
    await openReader({ ...request, memoryOnly: true }, given);
    expect(given.keepDraft).not.toHaveBeenCalled();
    expect(given.keepSessionDraft).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'session-id', article: sampleArticle() }),
      7,
    );
    expect(given.show).toHaveBeenCalledWith(7, { draftId: 'session-id', anyway: false });
  });

  it.each(['unavailable', 'quota', 'newer-version', 'blocked', 'failed'] as const)(
    'can be read though the database is %s',
    async (problem) => {
      const given = ports({ keepDraft: () => Promise.resolve(failure(problem)) });
      expect(await openReader(request, given)).toEqual(success(null));
      expect(given.show).toHaveBeenCalledWith(7, { draftId: 'session-id', anyway: false });
    },
  );

  it('says that a page is too large when neither database nor memory has room for it', async () => {
    const given = ports({
      keepDraft: () => Promise.resolve(failure('quota')),
      keepSessionDraft: vi.fn<OpenPorts['keepSessionDraft']>(() => Promise.resolve(false)),
    });
    expect(await openReader(request, given)).toEqual(failure('too-large'));
    expect(given.keepSessionDraft).toHaveBeenCalledWith(expect.anything(), null);
    expect(given.show).toHaveBeenCalledWith(7, { problem: 'too-large', url: PAGE_URL });
  });

  it('shows why a page could not be read', async () => {
    const given = ports({ extract: () => Promise.resolve(failure('no-access')) });
    expect(await openReader(request, given)).toEqual(failure('no-access'));
    expect(given.show).toHaveBeenCalledWith(7, { problem: 'no-access', url: PAGE_URL });
    expect(given.keepDraft).not.toHaveBeenCalled();
  });

  it.each([
    ['bad-result', { hello: 'world' }],
    ['bad-result', { ...sampleExtraction(), pageUrl: 'javascript:alert(1)' }],
    ['too-slow', sampleExtraction({ article: null, problem: 'too-slow' })],
    ['too-large', sampleExtraction({ article: sampleArticle({ title: 'a'.repeat(10_000_000) }) })],
  ] as const)('answers %s to what is no extraction', async (problem, answer) => {
    const given = ports({ extract: () => Promise.resolve(success(answer)) });
    expect(await openReader(request, given)).toEqual(failure(problem));
    expect(given.keepDraft).not.toHaveBeenCalled();
    expect(given.show).toHaveBeenCalledWith(7, { problem, url: PAGE_URL });
  });
});
