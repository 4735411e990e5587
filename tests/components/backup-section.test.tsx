// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupReminder } from '../../components/backup/BackupReminder.tsx';
import { BackupSection, type BackupSectionProps } from '../../components/backup/BackupSection.tsx';
import type { BackupProblemCode } from '../../lib/library/backup/backup-problem.ts';
import { BACKUP_FAILURES, NO_RUN, NO_SCHEDULE } from '../../lib/model/backup-schedule.ts';
import { DEFAULT_BACKUP_HABIT } from '../../lib/reader/backup-habit.ts';
import type { Language } from '../../lib/reader/preferences.ts';
import { renderWithTexts } from './render-page.tsx';
import { DAY, NOW } from './shelf-entry.ts';

afterEach(cleanup);

function renderSection(change: Partial<BackupSectionProps>, language: Language = 'vi') {
  const props = {
    now: NOW,
    habit: { ...DEFAULT_BACKUP_HABIT, lastAt: NOW - 34 * DAY },
    onReminder: vi.fn<BackupSectionProps['onReminder']>(),
    backup: { phase: 'idle' as const },
    onBackup: vi.fn<() => void>(),
    onStop: vi.fn<() => void>(),
    schedule: null,
    onSchedule: vi.fn<BackupSectionProps['onSchedule']>(),
    onScheduleOff: vi.fn<() => void>(),
    onPeriod: vi.fn<BackupSectionProps['onPeriod']>(),
    restore: { phase: 'idle' as const },
    onFile: vi.fn<BackupSectionProps['onFile']>(),
    onRestore: vi.fn<BackupSectionProps['onRestore']>(),
    onCancel: vi.fn<() => void>(),
    ...change,
  };
  renderWithTexts(<BackupSection {...props} />, language);
  return props;
}

const text = () => document.body.textContent ?? '';

describe('the section of backups', () => {
  it.each([
    ['vi', '34 ngày trước'],
    ['en', '34 days ago'],
  ] as const)('says in %s how old the last backup is', (language, words) => {
    renderSection({}, language);
    expect(text()).toContain(words);
  });

  it('shows how far it has come, and stops', () => {
    const props = renderSection({ backup: { phase: 'writing', progress: { done: 3, total: 9 } } });
    const bar = screen.getByRole('progressbar', { name: 'Đang sao lưu…' }) as HTMLProgressElement;
    expect(bar.position).toBeCloseTo(1 / 3);
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(props.onStop).toHaveBeenCalledOnce();
  });

  it('shows what a sound file holds and restores it the way that was chosen', () => {
    const props = renderSection({
      restore: {
        phase: 'ready',
        name: 'to-tuong.zip',
        check: {
          createdAt: NOW,
          counts: { articles: 1_200, blobs: 7 },
          refused: [{ table: 'articles', reason: 'no-text', count: 2 }],
        },
      },
    });
    expect(text()).toContain('Bài: 1.200');
    expect(text()).toContain('Bài: 2 (thiếu văn bản của bài)');
    fireEvent.click(screen.getByRole('radio', { name: 'Thay thế thư viện' }));
    expect(text()).toContain('sẽ bị xóa hẳn');
    fireEvent.click(screen.getByRole('button', { name: 'Khôi phục' }));
    expect(props.onRestore).toHaveBeenCalledWith('replace');
    expect(document.activeElement?.className).toBe('backup__panel');
  });

  const codes: BackupProblemCode[] = [
    'not-a-zip',
    'no-manifest',
    'newer',
    'damaged',
    'missing-part',
    'unexpected-part',
    'too-large',
    'unreadable',
  ];

  it.each(
    codes.flatMap((code) => (['vi', 'en'] as const).map((language) => [code, language] as const)),
  )('says of a file that is %s, in %s, that nothing has changed', (code, language) => {
    const problem = { code, part: '../../evil' };
    renderSection({ restore: { phase: 'refused', name: 'x.zip', problem } }, language);
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert).not.toContain('backup.');
    expect(alert).toContain('../../evil');
    expect(alert).toMatch(/không có gì thay đổi|Nothing in the library has changed/u);
  });

  it('reports what became of every record', () => {
    const counts = { added: 3, replaced: 1, kept: 9, removed: 0 };
    renderSection({
      restore: { phase: 'done', report: { articles: counts, futureTable: counts }, refused: [] },
    });
    expect(text()).toContain('Bài: thêm 3, cập nhật 1, giữ nguyên 9');
    expect(text()).toContain('Mục khác: thêm 3');
  });
});

describe('backups by schedule', () => {
  type Possible = Extract<BackupSectionProps['schedule'], { phase: 'possible' }>;
  const off: Possible = {
    phase: 'possible',
    schedule: NO_SCHEDULE,
    run: NO_RUN,
    allowed: false,
    refused: false,
  };
  const on: Possible = { ...off, schedule: { every: 'week', askedAt: null }, allowed: true };
  const success = { at: NOW - DAY, name: 'To-Tuong/to-tuong-2026-11-26.zip', bytes: 2_000_000 };

  const period = (group: string, name: string) =>
    within(screen.getByRole('group', { name: group })).getByRole('radio', { name });

  it('explain the permission before they ask for it, as often as was chosen', () => {
    const props = renderSection({ schedule: off });
    expect(text()).toContain('được trả lại khi bạn tắt');
    fireEvent.click(period('Bao lâu một lần', 'Mỗi tháng'));
    expect(props.onPeriod).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Bật sao lưu theo lịch' }));
    expect(props.onSchedule).toHaveBeenCalledWith('month');
  });

  it('say so when the reader or the browser refused', () => {
    renderSection({ schedule: { ...off, refused: true } });
    expect(screen.getByText('Bạn chưa cho phép nên chưa có gì thay đổi.').role).toBe('status');
  });

  it('name the last file and the day of the next, are changed, tried and switched off', () => {
    const props = renderSection({ schedule: { ...on, run: { ...NO_RUN, success } } }, 'en');
    expect(text()).toContain('To-Tuong/to-tuong-2026-11-26.zip');
    expect(text()).toContain('Next one');
    fireEvent.click(period('How often', 'Every day'));
    expect(props.onPeriod).toHaveBeenCalledWith('day');
    fireEvent.click(screen.getByRole('button', { name: 'Back up now' }));
    expect(props.onSchedule).toHaveBeenCalledWith('week');
    fireEvent.click(screen.getByRole('button', { name: /^Switch off/u }));
    expect(props.onScheduleOff).toHaveBeenCalledOnce();
  });

  it.each(BACKUP_FAILURES.flatMap((reason) => [[reason, 'vi'] as const, [reason, 'en'] as const]))(
    'say of a failure by %s, in %s, what is still there',
    (reason, language) => {
      const run = { ...NO_RUN, success, failure: { at: NOW, reason, tries: 2 } };
      renderSection({ schedule: { ...on, run } }, language);
      const alert = screen.getByRole('alert').textContent ?? '';
      expect(alert).not.toContain('schedule.');
      expect(alert).toMatch(/vẫn còn nguyên|are all still there/u);
      expect(text()).toContain(success.name);
    },
  );

  it('ask again for what the browser took back, and for nothing twice', () => {
    const props = renderSection({ schedule: { ...on, allowed: false } });
    expect(screen.getByRole('alert').textContent).toContain('đã thu lại quyền');
    fireEvent.click(screen.getByRole('button', { name: 'Cho phép lại' }));
    expect(props.onSchedule).toHaveBeenCalledWith('week');
    cleanup();
    const doing = { phase: 'writing' as const, id: 'x', startedAt: NOW };
    const busy = renderSection({ schedule: { ...on, run: { ...NO_RUN, doing } } });
    expect(text()).toContain('Đang sao lưu…');
    fireEvent.click(screen.getByRole('button', { name: 'Sao lưu ngay' }));
    expect(busy.onSchedule).not.toHaveBeenCalled();
  });

  it('say where no extension may save files', () => {
    renderSection({ schedule: { phase: 'impossible' } });
    expect(text()).toContain('Android');
    expect(screen.queryByRole('button', { name: 'Bật sao lưu theo lịch' })).toBeNull();
  });
});

describe('the reminder in the library', () => {
  const remind = (lastAt: number | null, savedAt: number) =>
    renderWithTexts(
      <BackupReminder
        habit={{ lastAt, remindAfter: 30 }}
        oldestAt={savedAt}
        now={NOW}
        url="#backup"
      />,
    );

  it.each([
    [NOW - 34 * DAY, NOW, 'Lần sao lưu gần nhất đã 34 ngày.'],
    [null, NOW - 31 * DAY, 'Thư viện chưa được sao lưu lần nào.'],
  ])('comes when the last backup is long past', (lastAt, savedAt, words) => {
    remind(lastAt, savedAt);
    expect(text()).toContain(words);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#backup');
  });

  it.each([
    [NOW - 29 * DAY, NOW - 90 * DAY],
    [null, NOW - 3 * DAY],
  ])('leaves a library alone that was backed up or is young', (lastAt, savedAt) => {
    remind(lastAt, savedAt);
    expect(text()).toBe('');
  });
});
