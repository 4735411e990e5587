import {
  type BackupHabit,
  daysSinceBackup,
  REMINDER_DAYS,
  type ReminderDays,
} from '../../lib/reader/backup-habit.ts';
import { useText } from '../i18n-context.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';
import { BackupWriter, type BackupWriterProps } from './BackupWriter.tsx';
import { Restorer, type RestorerProps } from './Restorer.tsx';
import { ScheduledBackups, type ScheduledBackupsProps } from './ScheduledBackups.tsx';
import './backup.css';

export interface BackupSectionProps
  extends BackupWriterProps, ScheduledBackupsProps, RestorerProps {
  /** Null until it is read. */
  habit: BackupHabit | null;
  onReminder(days: ReminderDays): void;
}

/** Everything into one file, and back out of one. */
export function BackupSection(props: BackupSectionProps) {
  const { habit, now, onReminder } = props;
  const { t } = useText();
  return (
    <RoomSection id="backup" title={t('options.sections.backup')}>
      <p class="quiet">{t('backup.intro')}</p>
      {habit && (
        <>
          <dl class="facts">
            <dt>{t('backup.last')}</dt>
            <dd>
              <LastBackup habit={habit} now={now} />
            </dd>
          </dl>
          <ChoiceGroup
            legend={t('backup.remind')}
            value={String(habit.remindAfter)}
            options={REMINDER_DAYS.map((days) => ({
              value: String(days),
              label: t(`backup.every.${days}`),
            }))}
            onChange={(value) => onReminder(Number(value) as ReminderDays)}
          />
        </>
      )}
      <BackupWriter backup={props.backup} onBackup={props.onBackup} onStop={props.onStop} />
      <ScheduledBackups
        schedule={props.schedule}
        now={now}
        onSchedule={props.onSchedule}
        onScheduleOff={props.onScheduleOff}
        onPeriod={props.onPeriod}
      />
      <Restorer
        restore={props.restore}
        onFile={props.onFile}
        onRestore={props.onRestore}
        onCancel={props.onCancel}
      />
    </RoomSection>
  );
}

function LastBackup({ habit, now }: { habit: BackupHabit; now: number }) {
  const { t, format } = useText();
  const days = daysSinceBackup(habit, now);
  if (days === null || habit.lastAt === null) return t('backup.never');
  const date = format.moment(habit.lastAt);
  if (days === 0) return t('backup.today', { date });
  return t('backup.daysAgo', { count: days, number: format.number(days), date });
}
