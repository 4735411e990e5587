import { useEffect, useState } from 'preact/hooks';
import type { OwnView } from '../../lib/library/own-terms/own-view.ts';
import type { GlossaryRoute } from '../../lib/reader/glossary-route.ts';
import { useText } from '../i18n-context.tsx';
import { TermForm, type TermFormProps } from './TermForm.tsx';
import '../ui/rooms.css';
import './own.css';

export interface OwnFormPageProps extends Pick<TermFormProps, 'onSave'> {
  route: Extract<GlossaryRoute, { page: 'own-form' }>;
  state: { phase: 'loading' | 'late' | 'ready' | 'failed' };
  view: OwnView;
  onDelete(id: string): void;
  onRoute(route: GlossaryRoute, how: 'onward' | 'in-place'): void;
}

/** A page for one term of the reader's, new or known. */
export function OwnFormPage(props: OwnFormPageProps) {
  const { route, state, view, onSave, onDelete, onRoute } = props;
  const { t } = useText();
  const term = route.id === null ? null : (view.rows.find(({ id }) => id === route.id) ?? null);
  const title = t(route.id === null ? 'own.form.newTitle' : 'own.form.editTitle');
  // The page of a new term is gone to once the glossary knows the term.
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => {
    const known = saved !== null && view.rows.some(({ id }) => id === saved);
    if (known) onRoute({ page: 'term', id: saved }, 'onward');
  }, [saved, view.rows]);
  const toList = (): void => onRoute({ page: 'own' }, 'onward');
  const coming = state.phase === 'loading' || state.phase === 'late';
  const waiting = route.id !== null && coming && term === null;
  const gone = route.id !== null && !waiting && term === null;
  return (
    <>
      <header class="glossary-head">
        <h1 tabIndex={-1}>{title}</h1>
      </header>
      {waiting && <p role="status">{t('own.loading')}</p>}
      {gone && <p>{t('own.form.gone')}</p>}
      {!waiting && !gone && (
        <TermForm
          key={route.id ?? ''}
          term={term}
          headword={route.headword}
          onSave={onSave}
          onSaved={setSaved}
          onCancel={toList}
          onDelete={(id) => {
            onDelete(id);
            toList();
          }}
        />
      )}
    </>
  );
}
