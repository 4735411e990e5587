import { type BackupHabit, backupIsDue, daysSinceBackup } from '../../lib/reader/backup-habit.ts';
import { useText } from '../i18n-context.tsx';
import './backup.css';

interface BackupReminderProps {
  habit: BackupHabit;
  /** Unix ms: since when there is anything to lose; null for an empty library. */
  oldestAt: number | null;
  /** Unix ms. */
  now: number;
  /** Where backups are made. */
  url: string;
}

/** A line above the library when the last backup is long past; nothing before that. */
export function BackupReminder({ habit, oldestAt, now, url }: BackupReminderProps) {
  const { t, format } = useText();
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
