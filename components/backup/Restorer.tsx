import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupProblem } from '../../lib/library/backup/backup-problem.ts';
import type { RestoreState } from '../../lib/library/backup/backup-state.ts';
import type { RestoreMode } from '../../lib/library/backup/restore-backup.ts';
import type { SaveFailure } from '../../lib/reader/view-state.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { FileChooser } from '../ui/FileChooser.tsx';
import { failureText } from './BackupWriter.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { RefusedRows, Report, tableName } from './Report.tsx';

export interface RestorerProps {
  restore: RestoreState<SaveFailure>;
  onFile(file: File): void;
  onRestore(mode: RestoreMode): void;
  /** Stops what is under way, or puts the file aside. */
  onCancel(): void;
}

/** Back from a file: first it is proven, then shown, then taken over. */
export function Restorer(props: RestorerProps) {
  const { restore, onFile, onCancel } = props;
  const texts = useText();
  const { t } = texts;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (['ready', 'refused', 'done'].includes(restore.phase)) panel.current?.focus();
  }, [restore.phase]);
  const busy = restore.phase === 'checking' || restore.phase === 'restoring';
  return (
    <section class="backup__part" aria-labelledby="restore-title">
      <h3 id="restore-title">{t('backup.restoreTitle')}</h3>
      <p class="quiet">{t('backup.restoreIntro')}</p>
      {busy ? (
        <ProgressLine
          progress={restore.progress}
          label={statusOf(restore, texts)}
          stop={t('backup.stop')}
          onStop={onCancel}
        />
      ) : (
        <FileChooser
          icon="restore"
          label={t('backup.choose')}
          accept=".zip,application/zip"
          onFile={onFile}
        />
      )}
      <p role="status">{statusOf(restore, texts)}</p>
      <div ref={panel} tabIndex={-1} class="backup__panel">
        {restore.phase === 'refused' && <Refusal {...restore} />}
        {restore.phase === 'ready' && <Preview {...props} restore={restore} />}
        {restore.phase === 'done' && <Report report={restore.report} refused={restore.refused} />}
      </div>
    </section>
  );
}

function statusOf(restore: RestoreState<SaveFailure>, texts: Texts): string {
  const { t } = texts;
  switch (restore.phase) {
    case 'checking':
      return t('backup.checking', { name: restore.name });
    case 'restoring':
      return t('backup.restoring');
    case 'done':
      return t('backup.restored');
    case 'stopped':
      return t('backup.restoreStopped');
    case 'broken-off':
      return `${t('backup.brokenOff')} ${t(`backup.problem.${restore.problem.code}`)}`;
    case 'failed':
      return t('backup.failed', { reason: failureText(restore.reason, texts) });
    default:
      return '';
  }
}

function Refusal({ name, problem }: { name: string; problem: BackupProblem }) {
  const { t } = useText();
  return (
    <div class="alert" role="alert">
      <p class="alert__title">{t('backup.refusedTitle', { name })}</p>
      <p>{t(`backup.problem.${problem.code}`)}</p>
      {problem.part !== '' && (
        <p>
          <bdi>{t('backup.part', { part: problem.part })}</bdi>
        </p>
      )}
      <p>{t('backup.nothingChanged')}</p>
    </div>
  );
}

type Ready = Extract<RestoreState<SaveFailure>, { phase: 'ready' }>;

const SHOWN = [
  'articles',
  'versions',
  'blobs',
  'positions',
  'collections',
  'ownTerms',
  'termNotes',
  'restorations',
] as const;

function Preview({ restore, onRestore, onCancel }: RestorerProps & { restore: Ready }) {
  const { t, format } = useText();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { name, check } = restore;
  return (
    <div class="backup__preview">
      <h4>{t('backup.ready', { name })}</h4>
      <p>{t('backup.createdAt', { date: format.moment(check.createdAt) })}</p>
      <ul>
        {SHOWN.filter((table) => (check.counts[table] ?? 0) > 0).map((table) => (
          <li key={table}>
            {t('backup.count', {
              what: tableName(table, t),
              number: format.number(check.counts[table] ?? 0),
            })}
          </li>
        ))}
      </ul>
      <RefusedRows refused={check.refused} />
      <ChoiceGroup
        legend={t('backup.modeLegend')}
        value={mode}
        options={(['merge', 'replace'] as const).map((value) => ({
          value,
          label: t(`backup.mode.${value}`),
        }))}
        onChange={(value: RestoreMode) => setMode(value)}
      />
      <p class={mode === 'replace' ? 'warning' : 'quiet'} aria-live="polite">
        {t(`backup.modeText.${mode}`)}
      </p>
      <div class="actions">
        <Button kind="primary" onClick={() => onRestore(mode)}>
          {t('backup.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('backup.cancel')}</Button>
      </div>
    </div>
  );
}
