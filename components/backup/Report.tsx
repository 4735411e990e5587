import type { Refused } from '../../lib/library/backup/read-rows.ts';
import type { RestoreReport } from '../../lib/library/backup/restore-backup.ts';
import { useText, type Texts } from '../i18n-context.tsx';

const NAMED = [
  'articles',
  'versions',
  'blobs',
  'positions',
  'collections',
  'ownTerms',
  'termNotes',
  'restorations',
] as const;

/** What the records of a table are called. */
export function tableName(table: string, t: Texts['t']): string {
  return t(`backup.table.${NAMED.find((name) => name === table) ?? 'other'}`);
}

const OUTCOMES = ['added', 'replaced', 'kept', 'removed'] as const;

/** What became of every record. */
export function Report({
  report,
  refused,
}: {
  report: RestoreReport;
  refused: readonly Refused[];
}) {
  const { t, format } = useText();
  return (
    <div class="backup__preview">
      <ul>
        {Object.entries(report).map(([table, counts]) => {
          const outcomes = OUTCOMES.filter((outcome) => counts[outcome] > 0);
          if (outcomes.length === 0) return null;
          const said = outcomes.map((outcome) =>
            t(`backup.${outcome}`, { number: format.number(counts[outcome]) }),
          );
          return (
            <li key={table}>
              {t('backup.count', { what: tableName(table, t), number: said.join(', ') })}
            </li>
          );
        })}
      </ul>
      <RefusedRows refused={refused} />
    </div>
  );
}

/** What a sound file holds that cannot be taken over, and why. */
export function RefusedRows({ refused }: { refused: readonly Refused[] }) {
  const { t, format } = useText();
  if (refused.length === 0) return null;
  return (
    <div class="alert">
      <p class="alert__title">{t('backup.refusedRows')}</p>
      <ul>
        {refused.map(({ table, reason, count }) => (
          <li key={`${table} ${reason}`}>
            {t('backup.refusedLine', {
              what: tableName(table, t),
              number: format.number(count),
              reason: t(`backup.reason.${reason}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
