// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EditionState, SaveState } from '../../lib/reader/view-state.ts';
import { renderReader } from './render-page.tsx';

afterEach(cleanup);

const AT = Date.UTC(2026, 10, 24, 1, 5);
const saved: SaveState = {
  phase: 'saved',
  done: 2,
  total: 5,
  failed: 2,
  savedAt: AT,
  missing: [
    { number: 2, why: { state: 'failed', reason: 'damaged' } },
    { number: 4, why: { state: 'no-access', host: 'anh.bao.example' } },
  ],
  later: { count: 1, at: AT + 3_600_000 },
  versions: 3,
};
const urls = { versionsUrl: '#compare', newestUrl: '#newest' };

describe('a text the library knows', () => {
  it('that the paper has changed can be saved as a new version', () => {
    const edition: EditionState = { kind: 'changed', since: AT };
    const { props } = renderReader({ edition, ...urls, save: saved });
    expect(screen.getByRole('note').textContent).toContain('sau khi bạn lưu lúc 24/11/2026, 08:05');
    fireEvent.click(screen.getByRole('button', { name: 'Lưu thành bản mới' }));
    expect(props.onSave).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.body, { key: 's' });
    expect(props.onSave).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('link', { name: 'Mở bản đã lưu' }).getAttribute('href')).toBe(
      '#newest',
    );
  });

  it.each([
    [{ kind: 'same', since: AT }, /nothing|says the same/],
    [{ kind: 'saved', number: 2 }, /Saved as version 2/],
    [{ kind: 'earlier', number: 1, savedAt: AT }, /This is version 1/],
  ] as [EditionState, RegExp][])('is told apart: %j', (edition, words) => {
    renderReader({ edition, ...urls, save: saved }, 'en');
    expect(screen.getByText(words)).toBeTruthy();
    const compare = screen.queryByRole('link', { name: 'See what was changed' });
    expect(compare === null).toBe(edition.kind === 'same');
  });
});

describe('the saved copy', () => {
  it('lists its missing images with the reason, what is tried again, and its versions', () => {
    const { props } = renderReader({ save: saved, ...urls });
    fireEvent.click(screen.getByRole('button', { name: /Đã lưu, 2\/5 ảnh/ }));
    expect(screen.getByText(/Ảnh 2: Ảnh nhận được không trọn vẹn/)).toBeTruthy();
    expect(screen.getByText(/Ảnh 4: Ảnh nằm trên anh\.bao\.example/)).toBeTruthy();
    expect(
      screen.getByText(/1 ảnh sẽ được tải lại, sớm nhất lúc 24\/11\/2026, 09:05/),
    ).toBeTruthy();
    expect(screen.getByText(/Có 3 bản\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tải lại ảnh còn thiếu' }));
    expect(props.onRetryImages).toHaveBeenCalledOnce();
  });

  it('says when little room is left, with the way to what takes it', () => {
    renderReader({ save: saved, lowRoom: 120_000_000, settingsUrl: '#options' });
    expect(screen.getByText(/Chỉ còn khoảng 120 MB/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /chiếm chỗ/ }).getAttribute('href')).toBe(
      '#options#storage',
    );
  });
});

describe('reading on', () => {
  it('says so once, aloud too, and leads to the beginning', () => {
    const onTop = vi.fn<() => void>();
    renderReader({ resumed: 0.42, onTop });
    expect(screen.getByRole('status').textContent).toContain('(42%)');
    fireEvent.click(screen.getByRole('button', { name: 'Về đầu bài' }));
    expect(onTop).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByRole('button', { name: 'Về đầu bài' })).toBeNull();
  });
});
