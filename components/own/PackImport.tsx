import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProblem, ImportState } from '../../lib/library/packs/import-state.ts';
import type { ConflictChoice } from '../../lib/library/packs/plan-import.ts';
import type { SaveFailure } from '../../lib/reader/view-state.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { FileChooser } from '../ui/FileChooser.tsx';

export interface PackImportProps {
  state: ImportState<SaveFailure>;
  onFile(file: File): void;
  onConfirm(choice: ConflictChoice): void;
  onCancel(): void;
}

/** Brings terms in from a file: first what it holds, then the import in one step. */
export function PackImport(props: PackImportProps) {
  const { state, onFile } = props;
  const { t, format } = useText();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.phase === 'ready' || state.phase === 'refused') panel.current?.focus();
  }, [state]);
  return (
    <section class="own-files__part" aria-labelledby="pack-import">
      <h3 id="pack-import">{t('packs.importTitle')}</h3>
      <p class="quiet">{t('packs.importIntro')}</p>
      <FileChooser
        label={t('packs.choose')}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onFile={onFile}
      />
      <p role="status">
        {state.phase === 'reading' && t('packs.reading', { name: state.name })}
        {state.phase === 'importing' && t('packs.importing')}
        {state.phase === 'done' &&
          t('packs.done', { count: state.count, number: format.number(state.count) })}
        {state.phase === 'failed' && t(`own.failure.${state.reason}`)}
      </p>
      <div ref={panel} tabIndex={-1} class="own-files__panel">
        {state.phase === 'refused' && <Refused {...state} />}
        {state.phase === 'ready' && <Preview {...props} state={state} />}
      </div>
    </section>
  );
}

function Refused({ name, problem }: { name: string; problem: ImportProblem }) {
  const texts = useText();
  const { t } = texts;
  const reason = reasonOf(problem, texts);
  return (
    <div class="alert" role="alert">
      <p class="alert__title">{t('packs.refusedTitle', { name })}</p>
      <p>{problem.line === null ? reason : t('packs.line', { line: problem.line, reason })}</p>
      <p>{t('packs.refusedText')}</p>
    </div>
  );
}

function reasonOf(problem: ImportProblem, { t, format }: Texts): string {
  if (problem.code === 'field') {
    const { field, max = 0 } = problem;
    const reason = t(`own.reason.${problem.reason}`, { max: format.number(max) });
    return field === '' ? reason : t('packs.inField', { field, reason });
  }
  switch (problem.code) {
    case 'too-large':
      return t('packs.problem.too-large', { max: format.bytes(problem.max) });
    case 'too-many':
      return t('packs.problem.too-many', { max: format.number(problem.max) });
    case 'too-many-own': {
      const total = format.number(problem.total);
      return t('packs.problem.too-many-own', { total, max: format.number(problem.max) });
    }
    case 'newer-version':
      return t('packs.problem.newer-version', { version: problem.version });
    case 'unknown-column':
    case 'duplicate-column':
    case 'duplicate':
      return t(`packs.problem.${problem.code}`, { name: problem.name });
    default:
      return t(`packs.problem.${problem.code}`);
  }
}

type Ready = Extract<PackImportProps['state'], { phase: 'ready' }>;

function Preview({ state, onConfirm, onCancel }: PackImportProps & { state: Ready }) {
  const { t, format } = useText();
  const [choice, setChoice] = useState<ConflictChoice>('skip');
  const { name, preview, pack } = state;
  const counted = [
    ['packs.added', preview.added],
    ['packs.conflicts', preview.conflicts],
    ['packs.same', preview.same],
    ['packs.notesAdded', preview.notes.added],
    ['packs.notesConflicts', preview.notes.conflicts],
  ] as const;
  return (
    <div class="own-preview">
      <h4>{t('packs.previewTitle', { name })}</h4>
      <ul>
        {counted
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <li key={key}>{t(key, { count, number: format.number(count) })}</li>
          ))}
      </ul>
      {pack.terms.length > 0 && (
        <p class="quiet">
          {`${t('packs.sample')}: `}
          <span lang="vi">
            {format.list(pack.terms.slice(0, SAMPLE).map(({ headword }) => headword))}
          </span>
        </p>
      )}
      {preview.conflicts + preview.notes.conflicts > 0 && (
        <ChoiceGroup
          legend={t('packs.conflictLegend')}
          value={choice}
          options={(['skip', 'replace'] as const).map((value) => ({
            value,
            label: t(`packs.${value}`),
          }))}
          onChange={(value: ConflictChoice) => setChoice(value)}
        />
      )}
      <div class="actions">
        <Button kind="primary" onClick={() => onConfirm(choice)}>
          {t('packs.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('own.cancel')}</Button>
      </div>
    </div>
  );
}

const SAMPLE = 5;
