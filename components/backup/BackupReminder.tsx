import type { LibraryEntry } from '../../lib/model/saved-article.ts';
import { type BackupHabit, backupIsDue, daysSinceBackup } from '../../lib/reader/backup-habit.ts';
import { useText } from '../i18n-context.tsx';
import './backup.css';

interface BackupReminderProps {
  habit: BackupHabit;
  /** The articles in sight. */
  entries: readonly Pick<LibraryEntry, 'savedAt'>[];
  /** Unix ms. */
  now: number;
  /** Where backups are made. */
  url: string;
}

/** A line above the library when the last backup is long past; nothing before that. */
export function BackupReminder({ habit, entries, now, url }: BackupReminderProps) {
  const { t, format } = useText();
  const first = entries.reduce((oldest, { savedAt }) => Math.min(oldest, savedAt), Infinity);
  const oldestAt = Number.isFinite(first) ? first : null;
  if (!backupIsDue(habit, { now, oldestAt })) return null;
  const days = daysSinceBackup(habit, now);
  return (
    <p class="backup-reminder">
      {days === null
        ? t('backup.reminderNever')
        : t('backup.reminder', { count: days, number: format.number(days) })}
      <a href={url}>{t('backup.reminderLink')}</a>
    </p>
  );
}
