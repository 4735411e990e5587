import type { BackupState } from '../../lib/library/backup/backup-state.ts';
import type { SaveFailure } from '../../lib/reader/view-state.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ProgressLine } from './ProgressLine.tsx';

export interface BackupWriterProps {
  backup: BackupState<SaveFailure>;
  onBackup(): void;
  onStop(): void;
}

/** Writes the backup, with the way to stop it. */
export function BackupWriter({ backup, onBackup, onStop }: BackupWriterProps) {
  const texts = useText();
  const { t } = texts;
  return (
    <div class="backup__part">
      {backup.phase === 'writing' ? (
        <ProgressLine
          progress={backup.progress}
          label={t('backup.writing')}
          stop={t('backup.stop')}
          onStop={onStop}
        />
      ) : (
        <div class="actions">
          <Button kind="primary" icon="archive" onClick={onBackup}>
            {t('backup.start')}
          </Button>
        </div>
      )}
      <p role="status">{statusOf(backup, texts)}</p>
      {backup.phase === 'done' && <p class="quiet">{t('backup.keep')}</p>}
    </div>
  );
}

function statusOf(backup: BackupState<SaveFailure>, texts: Texts): string {
  const { t, format } = texts;
  switch (backup.phase) {
    case 'idle':
      return '';
    case 'writing':
      return t('backup.writing');
    case 'stopped':
      return t('backup.stopped');
    case 'failed':
      return t('backup.failed', { reason: failureText(backup.reason, texts) });
    case 'done':
      return t('backup.done', {
        name: backup.name,
        size: format.bytes(backup.bytes),
        articles: format.number(backup.counts['articles'] ?? 0),
        images: format.number(backup.counts['blobs'] ?? 0),
      });
  }
}

/** Why the database could not be read or written. */
export function failureText(reason: SaveFailure, { t }: Pick<Texts, 't'>): string {
  return reason === 'disk-full' ? t('backup.diskFull') : t(`problem.${reason}.text`);
}
