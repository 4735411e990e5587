// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../components/options/OptionsPage.tsx';
import type { RestoreMode } from '../../lib/library/backup/restore-backup.ts';
import { DEFAULT_BACKUP_HABIT, type ReminderDays } from '../../lib/reader/backup-habit.ts';
import { DEFAULT_PREFERENCES, type Language } from '../../lib/reader/preferences.ts';
import type { DraftRow } from '../../lib/reader/room-state.ts';
import { renderWithTexts } from './render-page.tsx';
import { grantedWith, installedWithout, LINKS } from './rooms-state.ts';

// jsdom knows the element, not what it can do.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const draft: DraftRow = {
  id: 'a',
  title: 'Bài một',
  url: 'https://bao.example/1',
  createdAt: 0,
  inMemory: false,
};

function renderOptions(change: Partial<OptionsPageProps> = {}, language: Language = 'vi') {
  const props = {
    links: LINKS,
    preferences: DEFAULT_PREFERENCES,
    onPreferences: vi.fn<OptionsPageProps['onPreferences']>(),
    onReset: vi.fn<() => void>(),
    access: {
      access: installedWithout(),
      family: 'firefox' as const,
      refused: false,
      onAllow: vi.fn<(patterns: readonly string[]) => void>(),
      onRevoke: vi.fn<(patterns: readonly string[]) => void>(),
    },
    storage: {
      holdings: {
        phase: 'ready' as const,
        value: {
          articles: 3,
          inTrash: 1,
          images: { saved: 7, missing: 2 },
          imageBytes: 9,
          textBytes: 9,
          earlierBytes: 0,
          places: 1,
          queue: { waiting: 0, failed: 2 },
          largest: [{ id: 'a', title: 'Bài dài nhất', bytes: 12_000_000 }],
        },
      },
      drafts: { phase: 'ready' as const, value: [draft] },
      space: { used: 1_500_000, quota: 2_000_000_000, lasting: false },
      onKeep: vi.fn<() => void>(),
      onRetryImages: vi.fn<() => void>(),
      onDeleteDrafts: vi.fn<() => void>(),
    },
    backup: {
      now: Date.UTC(2026, 10, 27),
      habit: DEFAULT_BACKUP_HABIT,
      onReminder: vi.fn<(days: ReminderDays) => void>(),
      backup: { phase: 'idle' as const },
      onBackup: vi.fn<() => void>(),
      onStop: vi.fn<() => void>(),
      schedule: null,
      onSchedule: vi.fn<() => void>(),
      onScheduleOff: vi.fn<() => void>(),
      onPeriod: vi.fn<() => void>(),
      restore: { phase: 'idle' as const },
      onFile: vi.fn<(file: File) => void>(),
      onRestore: vi.fn<(mode: RestoreMode) => void>(),
      onCancel: vi.fn<() => void>(),
    },
    shortcuts: {
      commands: [
        { name: '_execute_action', keys: 'Alt+Shift+D' },
        { name: 'open-library', keys: '' },
      ],
      family: 'firefox' as const,
      onChange: vi.fn<() => void>(),
    },
    about: { version: '0.1.0' },
    ...change,
  };
  renderWithTexts(<OptionsPage {...props} />, language);
  return props;
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const access = () => section('Báo và quyền truy cập');

describe('the settings', () => {
  it('name their sections in a table of contents that leads to each', () => {
    renderOptions();
    const contents = within(screen.getByRole('navigation', { name: 'Các mục cài đặt' }));
    for (const link of contents.getAllByRole('link')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id)?.getAttribute('aria-labelledby')).toBe(`${id}-title`);
      expect(document.getElementById(`${id}-title`)?.textContent).toBe(link.textContent);
    }
    expect(contents.getAllByRole('link')).toHaveLength(7);
  });

  it('change one thing at a time', () => {
    const { onPreferences, onReset } = renderOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(onPreferences).toHaveBeenLastCalledWith({ language: 'en' });
    fireEvent.click(screen.getByRole('radio', { name: 'Tương phản cao' }));
    expect(onPreferences).toHaveBeenLastCalledWith({ theme: 'contrast' });
    fireEvent.click(screen.getByRole('button', { name: 'Trở về mặc định' }));
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('show the keys as the browser has them', () => {
    const { shortcuts } = renderOptions();
    const keys = section('Phím tắt');
    expect(keys.getByText('Alt+Shift+D').tagName).toBe('KBD');
    expect(keys.getByText('chưa đặt')).toBeTruthy();
    fireEvent.click(keys.getByRole('button', { name: 'Đổi phím trong trình duyệt' }));
    expect(shortcuts.onChange).toHaveBeenCalledOnce();
  });

  it('say so where the browser has no keys, and offer nothing', () => {
    renderOptions({ shortcuts: { commands: [], family: 'firefox', onChange: () => undefined } });
    const keys = section('Phím tắt');
    expect(keys.getByText('Trình duyệt này không có phím tắt cho tiện ích.')).toBeTruthy();
    expect(keys.queryByRole('button')).toBeNull();
  });
});

describe('papers and access', () => {
  it('lists 34 provinces and says that all is well after the install', () => {
    renderOptions();
    expect(access().getByText('Đọc được cả 63 báo tỉnh.')).toBeTruthy();
    expect(document.querySelectorAll('.provinces > li')).toHaveLength(34);
    expect(access().queryByRole('button', { name: 'Cho phép lại tất cả' })).toBeNull();
  });

  it('asks again for exactly what was taken back, all at once or one by one', () => {
    const pattern = '*://*.baoangiang.com.vn/*';
    const onAllow = vi.fn<(patterns: readonly string[]) => void>();
    const props = { family: 'firefox' as const, refused: false, onAllow, onRevoke: onAllow };
    renderOptions({ access: { ...props, access: installedWithout(pattern) } });
    fireEvent.click(access().getByRole('button', { name: 'Cho phép lại tất cả' }));
    fireEvent.click(access().getByRole('button', { name: 'Cho phép lại baoangiang.com.vn' }));
    expect(onAllow.mock.calls).toEqual([[[pattern]], [[pattern]]]);
  });

  it('allows a national paper together with its image hosts', () => {
    const { access: props } = renderOptions();
    fireEvent.click(access().getByRole('button', { name: 'Cho phép đọc VnExpress' }));
    expect(props.onAllow).toHaveBeenCalledWith(['*://*.vnexpress.net/*', '*://*.vnecdn.net/*']);
  });

  it('takes back what was allowed, known papers and single hosts alike', () => {
    const onRevoke = vi.fn<(patterns: readonly string[]) => void>();
    const props = { family: 'chrome' as const, refused: false, onAllow: onRevoke, onRevoke };
    renderOptions({ access: { ...props, access: grantedWith('*://anh.example/*') } });
    fireEvent.click(access().getByRole('button', { name: 'Thu hồi quyền đọc Báo Tuổi Trẻ' }));
    fireEvent.click(access().getByRole('button', { name: /anh\.example/ }));
    expect(onRevoke.mock.calls).toEqual([[['*://*.tuoitre.vn/*']], [['*://anh.example/*']]]);
  });

  it('offers no revoking of the hosts of the install, which Chrome would refuse', () => {
    renderOptions();
    expect(access().queryByRole('button', { name: /Thu hồi/ })).toBeNull();
  });
});

describe('storage', () => {
  it('tells what is used, what is kept and what is in the trash', () => {
    renderOptions();
    const text = screen.getByRole('region', { name: 'Dữ liệu trên máy' }).textContent;
    for (const words of ['1,5 MB', '2 GB', '3 bài', '1 bài trong thùng rác']) {
      expect(text).toContain(words);
    }
  });

  it('names what takes up the room, and fetches missing images again', () => {
    const { storage } = renderOptions();
    const region = within(screen.getByRole('region', { name: 'Dữ liệu trên máy' }));
    expect(region.getByRole('link', { name: 'Bài dài nhất' }).getAttribute('href')).toBe(
      '/reader.html?article=a',
    );
    expect(region.getByText('thiếu 2 ảnh')).toBeTruthy();
    expect(region.queryByText(/Chỉ còn khoảng/)).toBeNull();
    fireEvent.click(region.getByRole('button', { name: 'Tải lại ảnh còn thiếu' }));
    expect(storage.onRetryImages).toHaveBeenCalledOnce();
  });

  it('warns when less than 250 MB are left', () => {
    const { storage } = renderOptions();
    cleanup();
    const space = { used: 1_900_000_000, quota: 2_000_000_000, lasting: true };
    renderOptions({ storage: { ...storage, space } });
    expect(screen.getByText(/Chỉ còn khoảng 100 MB để lưu bài/)).toBeTruthy();
  });

  it('deletes unsaved readings only after asking', () => {
    const { storage } = renderOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa hết bài chưa lưu' }));
    expect(storage.onDeleteDrafts).not.toHaveBeenCalled();
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Hủy' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(storage.onDeleteDrafts).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa hết bài chưa lưu' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Xóa' }));
    expect(storage.onDeleteDrafts).toHaveBeenCalledOnce();
  });

  it('says why when the database cannot be opened', () => {
    renderOptions(
      {
        storage: {
          holdings: { phase: 'failed', reason: 'database-newer' },
          drafts: { phase: 'failed', reason: 'database-newer' },
          space: null,
          onKeep: () => undefined,
          onRetryImages: () => undefined,
          onDeleteDrafts: () => undefined,
        },
      },
      'en',
    );
    const storage = screen.getByRole('region', { name: 'Storage' });
    expect(storage.textContent).toContain('newer version');
    expect(storage.querySelectorAll('.alert')).toHaveLength(1);
  });
});
