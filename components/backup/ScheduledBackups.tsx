import { useState } from 'preact/hooks';
import { SCHEDULED_FOLDER } from '../../lib/library/backup/backup-name.ts';
import type { ScheduleState } from '../../lib/library/backup/backup-state.ts';
import { nextBackupAt } from '../../lib/library/backup/when-due.ts';
import { BACKUP_PERIODS, type BackupPeriod } from '../../lib/model/backup-schedule.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';

export interface ScheduledBackupsProps {
  /** Null until it is read, and always in a private window. */
  schedule: ScheduleState | null;
  /** Unix ms. */
  now: number;
  /** Asks the browser: called straight from the click. Also to make one now. */
  onSchedule(every: BackupPeriod): void;
  onScheduleOff(): void;
  onPeriod(every: BackupPeriod): void;
}

/** Backups nobody has to remember: on or off, how they went, and when the next one comes. */
export function ScheduledBackups(props: ScheduledBackupsProps) {
  const { schedule } = props;
  const { t } = useText();
  if (!schedule) return null;
  return (
    <section class="backup__part" aria-labelledby="schedule-title">
      <h3 id="schedule-title">{t('schedule.title')}</h3>
      {schedule.phase === 'impossible' ? (
        <p class="quiet">{t('schedule.impossible')}</p>
      ) : (
        <Schedule {...props} schedule={schedule} />
      )}
    </section>
  );
}

type Possible = Extract<ScheduleState, { phase: 'possible' }>;

function Schedule(props: ScheduledBackupsProps & { schedule: Possible }) {
  const { schedule: state, onSchedule, onScheduleOff, onPeriod } = props;
  const { t } = useText();
  const { every } = state.schedule;
  const [wanted, setWanted] = useState<BackupPeriod>('week');
  const isOn = every !== null;
  return (
    <>
      <p class="quiet">{t('schedule.intro', { folder: SCHEDULED_FOLDER })}</p>
      {!isOn && <p class="quiet">{t('schedule.permission')}</p>}
      <ChoiceGroup
        legend={t('schedule.period')}
        value={every ?? wanted}
        options={BACKUP_PERIODS.map((value) => ({ value, label: t(`schedule.every.${value}`) }))}
        onChange={isOn ? onPeriod : setWanted}
      />
      {isOn && <Facts {...props} />}
      <p role="status">{state.refused && t('schedule.refused')}</p>
      {isOn && <LastFailure {...props} />}
      <div class="actions">
        {/* One button for both, so that the focus stays where it was pressed. */}
        <Button
          kind={isOn ? 'plain' : 'primary'}
          onClick={isOn ? onScheduleOff : () => onSchedule(wanted)}
        >
          {t(isOn ? 'schedule.off' : 'schedule.on')}
        </Button>
        {isOn && (
          <Button
            aria-disabled={state.run.doing !== null}
            onClick={() => state.run.doing === null && onSchedule(every)}
          >
            {t(state.allowed ? 'schedule.now' : 'schedule.allow')}
          </Button>
        )}
      </div>
    </>
  );
}

function Facts({ schedule: state, now }: { schedule: Possible; now: number }) {
  const texts = useText();
  const { t, format } = texts;
  const { success } = state.run;
  return (
    <dl class="facts">
      <dt>{t('schedule.last')}</dt>
      <dd>
        {success
          ? t('schedule.lastFile', {
              date: format.moment(success.at),
              size: format.bytes(success.bytes),
              name: success.name,
            })
          : t('schedule.none')}
      </dd>
      <dt>{t('schedule.next')}</dt>
      <dd aria-live="polite">{nextText(state, now, texts)}</dd>
    </dl>
  );
}

function nextText({ schedule, run, allowed }: Possible, now: number, { t, format }: Texts): string {
  if (run.doing) return t('schedule.nextNow');
  if (!allowed) return t('schedule.nextNever');
  const at = nextBackupAt(schedule, { run, now });
  return at === null || at <= now ? t('schedule.nextSoon') : format.moment(at);
}

function LastFailure({ schedule: { run, allowed } }: { schedule: Possible }) {
  const { t, format } = useText();
  // Without leave, that is what matters, whatever went wrong before.
  const reason = allowed ? run.failure?.reason : 'no-permission';
  if (!reason) return null;
  return (
    <div class="alert" role="alert">
      {run.failure?.reason === reason && (
        <p class="alert__title">
          {t('schedule.failedAt', { date: format.moment(run.failure.at) })}
        </p>
      )}
      <p>{t(`schedule.reason.${reason}`)}</p>
      <p>{t('schedule.kept')}</p>
    </div>
  );
}
