import { useMemo, useState } from 'preact/hooks';
import type { Term } from '../../lib/glossary/term.ts';
import type { OwnTerm, TermNote } from '../../lib/library/own-terms/own-term.ts';
import type { OwnView } from '../../lib/library/own-terms/own-view.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import type { DatabaseProblem } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { GlossText } from './GlossText.tsx';
import { PackExport, type PackExportProps } from './PackExport.tsx';
import { PackImport, type PackImportProps } from './PackImport.tsx';
import '../ui/rooms.css';
import './own.css';

export interface OwnPageProps {
  state: { phase: 'loading' | 'late' | 'ready' } | { phase: 'failed'; reason: DatabaseProblem };
  view: OwnView;
  /** Every term, own and built in, by id. */
  terms: ReadonlyMap<string, Term>;
  exporting: PackExportProps;
  importing: PackImportProps;
}

/** Rows drawn at first, and added by each press of the button. */
const PAGE = 60;

/** The room of the reader's own terms: the list, notes and hidden terms, files in and out. */
export function OwnPage(props: OwnPageProps) {
  const { state, view } = props;
  const { t } = useText();
  return (
    <div class="own-page">
      <header class="glossary-head">
        <h1 tabIndex={-1}>{t('own.title')}</h1>
        <p>{t('own.intro')}</p>
        <p class="actions">
          <a class="button button--primary" href={NEW_TERM}>
            {t('own.add')}
          </a>
        </p>
      </header>
      {state.phase === 'failed' && (
        <div class="alert">
          <p class="alert__title">{t('own.failed')}</p>
          <p>{t(`problem.${state.reason}.text`)}</p>
        </div>
      )}
      {state.phase === 'loading' || state.phase === 'late' ? (
        <p role="status">{t('own.loading')}</p>
      ) : (
        <TermsOfMine rows={view.rows} hidden={view.hidden} />
      )}
      <Notes {...props} />
      <section class="own-page__part" aria-labelledby="own-files">
        <h2 id="own-files">{t('packs.title')}</h2>
        <div class="own-files">
          <PackImport {...props.importing} />
          <PackExport {...props.exporting} />
        </div>
      </section>
    </div>
  );
}

const NEW_TERM = glossaryHash({ page: 'own-form', id: null, headword: '' });

function TermsOfMine({ rows, hidden }: Pick<OwnView, 'rows' | 'hidden'>) {
  const { t, format } = useText();
  const [limit, setLimit] = useState(PAGE);
  const newest = useMemo(() => rows.toSorted((a, b) => b.updatedAt - a.updatedAt), [rows]);
  const left = rows.length - limit;
  if (rows.length === 0) {
    return (
      <div class="results__none">
        <p>{t('own.none')}</p>
        <p>{t('own.noneHint')}</p>
      </div>
    );
  }
  return (
    <>
      <p class="results__count">
        {t('own.count', { count: rows.length, number: format.number(rows.length) })}
      </p>
      <ul class="own-list">
        {newest.slice(0, limit).map((term) => (
          <li key={term.id}>
            <OwnRow term={term} hidden={hidden.has(term.id)} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div class="results__more">
          <Button onClick={() => setLimit(limit + PAGE)}>
            {t('own.more', { count: Math.min(PAGE, left) })}
          </Button>
        </div>
      )}
    </>
  );
}

function OwnRow({ term, hidden }: { term: OwnTerm; hidden: boolean }) {
  const { t } = useText();
  const { id, headword } = term;
  return (
    <div class="own-row">
      <a class="own-row__head" lang="vi" href={glossaryHash({ page: 'term', id })}>
        {headword}
      </a>
      <GlossText class="own-row__meaning" term={term} />
      {hidden && <span class="own-badge">{t('own.hiddenMark')}</span>}
      <a
        class="own-link"
        href={glossaryHash({ page: 'own-form', id, headword: '' })}
        aria-label={t('own.editLong', { headword })}
      >
        {t('own.edit')}
      </a>
    </div>
  );
}

function Notes({ view, terms }: OwnPageProps) {
  const { t } = useText();
  const [limit, setLimit] = useState(PAGE);
  const notes = useMemo(
    () => [...view.notes.values()].sort((a, b) => b.updatedAt - a.updatedAt),
    [view.notes],
  );
  const left = notes.length - limit;
  return (
    <section class="own-page__part" aria-labelledby="own-notes">
      <h2 id="own-notes">{t('own.notesTitle')}</h2>
      {notes.length === 0 ? (
        <p class="quiet">{t('own.noNotes')}</p>
      ) : (
        <ul class="own-list">
          {notes.slice(0, limit).map((note) => (
            <li key={note.termId}>
              <NoteRow note={note} term={terms.get(note.termId)} />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button onClick={() => setLimit(limit + PAGE)}>
          {t('own.more', { count: Math.min(PAGE, left) })}
        </Button>
      )}
    </section>
  );
}

function NoteRow({ note, term }: { note: TermNote; term: Term | undefined }) {
  const { t } = useText();
  return (
    <div class="own-row">
      <a class="own-row__head" lang="vi" href={glossaryHash({ page: 'term', id: note.termId })}>
        {term?.headword ?? note.termId}
      </a>
      <span class="own-row__note">{note.note}</span>
      {note.hidden && <span class="own-badge">{t('own.hiddenMark')}</span>}
    </div>
  );
}
