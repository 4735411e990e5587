import { describe, expect, it, vi } from 'vitest';
import type { SavePorts } from '../../../lib/background/save-article.ts';
import { saveArticle } from '../../../lib/background/save-article.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { PAGE_URL, sampleArticle, sampleExtraction } from '../model/sample-article.ts';

const SAVED = { articleId: 'new', outcome: 'new', version: 1, versionAt: 5 } as const;
const draft = { ...sampleExtraction(), id: 'd', createdAt: 1 };

function ports(change: Partial<SavePorts> = {}) {
  return {
    draft: vi.fn<SavePorts['draft']>(() => Promise.resolve(success(draft))),
    store: vi.fn<SavePorts['store']>(() => Promise.resolve(success(SAVED))),
    fetchImages: vi.fn<() => void>(),
    lasting: true,
    newId: () => 'new',
    now: () => 5,
    ...(change as object),
  };
}

describe('saveArticle', () => {
  it('stores the text, then sets out for the images', async () => {
    const given = ports();
    const answer = await saveArticle({ draftId: 'd' }, given);
    expect(answer).toEqual(success({ ...SAVED, lasting: true }));
    expect(given.store).toHaveBeenCalledWith({
      article: sampleArticle(),
      pageUrl: PAGE_URL,
      newId: 'new',
      now: 5,
    });
    const [stored] = given.store.mock.invocationCallOrder;
    expect(stored).toBeLessThan(given.fetchImages.mock.invocationCallOrder[0] ?? 0);
  });

  it('takes the article itself when the reading is gone', async () => {
    const given = ports({ draft: () => Promise.resolve(success(null)) });
    const command = { article: sampleArticle(), pageUrl: PAGE_URL };
    expect((await saveArticle(command, given)).ok).toBe(true);
    expect(await saveArticle({ draftId: 'd' }, given)).toEqual(failure('no-draft'));
  });

  it('has nothing to store when the page had no article', async () => {
    const given = ports({ draft: () => Promise.resolve(success({ ...draft, article: null })) });
    expect(await saveArticle({ draftId: 'd' }, given)).toEqual(failure('no-article'));
  });

  it('fetches no images for a text that could not be stored', async () => {
    const given = ports({ store: () => Promise.resolve(failure('quota')) });
    expect(await saveArticle({ draftId: 'd' }, given)).toEqual(failure('quota'));
    expect(given.fetchImages).not.toHaveBeenCalled();
  });
});
