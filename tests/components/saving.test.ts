// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import { failure, success } from '../../lib/model/result.ts';
import { useSaving } from '../../lib/pages/use-saving.ts';
import { sampleArticle } from './sample-article.ts';

vi.mock('../../lib/messaging/messenger.ts', () => ({ sendMessage: vi.fn<() => void>() }));
vi.mock('../../lib/pages/use-image-jobs.ts', () => ({
  useImageJobs: (id: string | null) => ({ jobs: id === null ? null : [], inReach: true }),
}));
vi.mock('../../lib/pages/use-comparison.ts', () => ({
  useVersions: () => ({ phase: 'ready', value: [{ number: 1, savedAt: 1 }] }),
}));
const storageSpace = vi.hoisted(() => vi.fn<() => Promise<object>>());
vi.mock('../../lib/storage/persistence.ts', () => ({
  persistLibrary: vi.fn<() => void>(),
  storageSpace,
}));
const moveToTrash = vi.hoisted(() => vi.fn<() => Promise<object>>());
vi.mock('../../lib/storage/trash.ts', () => ({ moveToTrash }));

const answer = vi.mocked(sendMessage) as unknown as ReturnType<
  typeof vi.fn<(type: string, data: object) => Promise<unknown>>
>;
const SUBJECT = {
  article: sampleArticle,
  draftId: 'd',
  outlook: 'library' as const,
  savedId: null,
  savedAt: null,
  growing: false,
};
const start = () => renderHook(() => useSaving(SUBJECT)).result;

const ROOMY = { used: 1e6, quota: 1e12, lasting: true };
beforeEach(() => {
  answer.mockReset();
  storageSpace.mockResolvedValue(ROOMY);
});

describe('saving', () => {
  it('says when there is little room left', async () => {
    const saving = start();
    storageSpace.mockResolvedValueOnce({ ...ROOMY, used: 1e9, quota: 1.1e9 });
    answer.mockResolvedValueOnce(
      success({ articleId: 'a', outcome: 'new', version: 1, versionAt: 1, lasting: true }),
    );
    await act(() => saving.current.save());
    expect(saving.current.lowRoom).toBe(1e8);
  });

  it('sends the article itself when its reading was let go of in the meantime', async () => {
    const saving = start();
    answer.mockResolvedValueOnce(failure('no-draft'));
    answer.mockResolvedValueOnce(
      success({ articleId: 'a', outcome: 'new', version: 1, versionAt: 1, lasting: true }),
    );
    await act(() => saving.current.save());
    expect(answer.mock.calls).toEqual([
      ['saveArticle', { draftId: 'd' }],
      ['saveArticle', { article: sampleArticle, pageUrl: sampleArticle.url }],
    ]);
    expect(saving.current).toMatchObject({ articleId: 'a', state: { phase: 'saved' } });
  });

  it.each([
    ['quota', 'disk-full'],
    ['unavailable', 'database-unavailable'],
    ['newer-version', 'database-newer'],
    ['blocked', 'database-blocked'],
    ['failed', 'unknown'],
    ['no-article', 'unknown'],
  ] as const)('says why it failed: %s → %s', async (problem, reason) => {
    const saving = start();
    answer.mockResolvedValueOnce(failure(problem));
    await act(() => saving.current.save());
    expect(saving.current.state).toEqual({ phase: 'failed', reason });
    expect(saving.current.articleId).toBeNull();
  });

  it('says that nobody answered, and can be tried again', async () => {
    const saving = start();
    answer.mockRejectedValueOnce(new Error('Could not establish connection'));
    await act(() => saving.current.save());
    expect(saving.current.state).toEqual({ phase: 'failed', reason: 'unknown' });
    answer.mockResolvedValueOnce(
      success({ articleId: 'a', outcome: 'new', version: 1, versionAt: 1, lasting: false }),
    );
    await act(() => saving.current.save());
    expect(saving.current).toMatchObject({ articleId: 'a', outlook: 'this-window' });
  });

  it('stays saved when the trash does not take it, and is not when it does', async () => {
    const saving = renderHook(() => useSaving({ ...SUBJECT, savedId: 'a', savedAt: 1 })).result;
    moveToTrash.mockResolvedValueOnce(failure('unavailable'));
    await act(() => saving.current.remove());
    expect(saving.current).toMatchObject({ articleId: 'a', state: { phase: 'saved' } });
    moveToTrash.mockResolvedValueOnce(success(undefined));
    await act(() => saving.current.remove());
    expect(saving.current).toMatchObject({ articleId: null, state: { phase: 'unsaved' } });
  });

  it('saves again with every page when some were still on their way', async () => {
    const { result, rerender } = renderHook(
      (growing: boolean) => useSaving({ ...SUBJECT, growing }),
      {
        initialProps: true,
      },
    );
    answer.mockResolvedValue(success({ articleId: 'a', updated: false, lasting: true }));
    await act(() => result.current.save());
    expect(answer).toHaveBeenCalledOnce();
    await act(() => rerender(false));
    expect(answer).toHaveBeenCalledTimes(2);
    await act(() => rerender(false));
    expect(answer).toHaveBeenCalledTimes(2);
  });
});
