// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotAnArticle } from '../../components/not-an-article/NotAnArticle.tsx';
import { LoadProblemPage } from '../../components/reader/LoadProblemPage.tsx';
import type { Detection } from '../../lib/model/detection.ts';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import { renderWithTexts } from './render-page.tsx';

afterEach(cleanup);

const LISTING: Detection = {
  kind: 'other',
  pageType: 'listing',
  reasons: [
    { code: 'og-article', weight: 1 },
    { code: 'mostly-links', weight: -3 },
  ],
};

function renderNotice(overrides: { canTry?: boolean; detection?: Detection | null } = {}) {
  const onTryAnyway = vi.fn<() => void>();
  const onOpenLibrary = vi.fn<() => void>();
  renderWithTexts(
    <NotAnArticle
      layout="popup"
      detection={LISTING}
      pageUrl="https://bao.example/"
      canTry
      libraryUrl="#library"
      preferences={DEFAULT_PREFERENCES}
      onTryAnyway={onTryAnyway}
      onOpenLibrary={onOpenLibrary}
      {...overrides}
    />,
  );
  return { onTryAnyway, onOpenLibrary };
}

describe('the page of a tab that holds no article', () => {
  it('gives the reasons in words, those against first, and both ways on', () => {
    const { onTryAnyway, onOpenLibrary } = renderNotice();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Phần lớn chữ trên trang là liên kết.',
      'Thông tin chia sẻ của trang cho biết đây là bài viết.',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Cứ thử đọc' }));
    expect(onTryAnyway).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('link', { name: 'Mở thư viện' }));
    expect(onOpenLibrary).toHaveBeenCalledOnce();
  });

  it('does not offer to try what cannot be tried', () => {
    renderNotice({ canTry: false });
    expect(screen.queryByRole('button', { name: 'Cứ thử đọc' })).toBeNull();
  });

  it('stands on its own when the page was not looked at', () => {
    renderNotice({ detection: null });
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.getByRole('button', { name: 'Cứ thử đọc' })).toBeTruthy();
  });
});

describe('the reader without an article', () => {
  it('says what happened and leads on', () => {
    renderWithTexts(
      <LoadProblemPage
        problem="draft-gone"
        libraryUrl="#library"
        originalUrl="https://bao.example/bai"
        preferences={DEFAULT_PREFERENCES}
      />,
      'en',
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'This unsaved article is no longer kept',
    );
    expect(screen.getByRole('link', { name: /Original/ }).getAttribute('href')).toBe(
      'https://bao.example/bai',
    );
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
