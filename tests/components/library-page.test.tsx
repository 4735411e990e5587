// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import type { LibraryRow, LibraryState } from '../../lib/reader/view-state.ts';
import { renderWithTexts } from './render-page.tsx';

afterEach(cleanup);

const row = (id: string, title: string): LibraryRow => ({
  id,
  title,
  siteName: 'Báo Mẫu',
  province: 'Quảng Ninh',
  publishedAt: '2020-07-23T23:30:00+07:00',
  savedAt: Date.UTC(2026, 10, 24, 1, 5),
  versions: 1,
  share: null,
  images: { done: 9, total: 9, failed: 0 },
});
const ROWS = [row('a', 'Bài thứ nhất'), row('b', 'Bài thứ hai')];

/** Keeps rows as an entrypoint would: gone on delete, back on undo. */
function Shelf({ onUndo }: { onUndo: (id: string) => void }) {
  const [gone, setGone] = useState<readonly string[]>([]);
  return (
    <LibraryPage
      state={{ phase: 'ready', rows: ROWS.filter(({ id }) => !gone.includes(id)) }}
      preferences={DEFAULT_PREFERENCES}
      onPreferences={vi.fn<() => void>()}
      onDelete={(id) => setGone([...gone, id])}
      onUndo={(id) => {
        onUndo(id);
        setGone(gone.filter((one) => one !== id));
      }}
      onRetry={vi.fn<() => void>()}
      glossaryUrl="#glossary"
      onLookUp={vi.fn<() => void>()}
      hrefFor={(id) => `#${id}`}
    />
  );
}

const titles = () => screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);

function renderState(state: LibraryState) {
  const onRetry = vi.fn<() => void>();
  renderWithTexts(
    <LibraryPage
      state={state}
      preferences={DEFAULT_PREFERENCES}
      onPreferences={vi.fn<() => void>()}
      onDelete={vi.fn<() => void>()}
      onUndo={vi.fn<() => void>()}
      onRetry={onRetry}
      glossaryUrl="#glossary"
      onLookUp={vi.fn<() => void>()}
      hrefFor={(id) => `#${id}`}
    />,
  );
  return { onRetry };
}

describe('the library', () => {
  it('lists articles with paper, dates in GMT+7 and images', () => {
    renderWithTexts(<Shelf onUndo={vi.fn<() => void>()} />);
    expect(titles()).toEqual(['Bài thứ nhất', 'Bài thứ hai']);
    expect(screen.getByRole('link', { name: 'Bài thứ hai' }).getAttribute('href')).toBe('#b');
    const facts = [...document.querySelectorAll('.shelf__facts')][0]?.querySelectorAll('li') ?? [];
    expect([...facts].map((fact) => fact.textContent)).toEqual([
      'đăng 23/7/2020',
      'lưu 24/11/2026, 08:05',
      '9/9 ảnh',
    ]);
  });

  it('deletes at once and takes it back on undo', () => {
    const onUndo = vi.fn<() => void>();
    renderWithTexts(<Shelf onUndo={onUndo} />);
    fireEvent.click(screen.getByRole('button', { name: 'Xóa: Bài thứ nhất' }));
    expect(titles()).toEqual(['Bài thứ hai']);
    const undo = screen.getByRole('button', { name: 'Hoàn tác' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledExactlyOnceWith('a');
    expect(titles()).toEqual(['Bài thứ nhất', 'Bài thứ hai']);
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('offers to take back the last deletion even when the shelf is empty', () => {
    renderWithTexts(<Shelf onUndo={vi.fn<() => void>()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Xóa: Bài thứ nhất' }));
    fireEvent.click(screen.getByRole('button', { name: 'Xóa: Bài thứ hai' }));
    expect(screen.getByText('Chưa có bài nào')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(titles()).toEqual(['Bài thứ hai']);
  });

  it('teaches how to begin when nothing is saved', () => {
    renderState({ phase: 'ready', rows: [] });
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('waits, and says what is wrong with a way to try again', () => {
    renderState({ phase: 'loading' });
    expect(screen.getByText('Đang mở thư viện…')).toBeTruthy();
    cleanup();
    const { onRetry } = renderState({ phase: 'failed', reason: 'database-blocked' });
    expect(screen.getByText(/đóng các thẻ Tỏ Tường khác/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
