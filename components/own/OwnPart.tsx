import { useEffect, useRef, useState } from 'preact/hooks';
import type { Term } from '../../lib/glossary/term.ts';
import { OWN_LIMITS } from '../../lib/library/own-terms/own-term.ts';
import { noteText } from '../../lib/library/own-terms/check-own-term.ts';
import type { SaveFailure } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { useOwnTools, type OwnTools } from './own-tools.ts';
import './own.css';

/** The reader's note on a term, and what the reader can do with the term. */
export function OwnPart({ term }: { term: Term }) {
  const tools = useOwnTools();
  return tools && <Part term={term} tools={tools} key={term.id} />;
}

interface PartProps {
  term: Term;
  tools: OwnTools;
}

function Part({ term, tools }: PartProps) {
  const { t } = useText();
  const kept = tools.notes.get(term.id);
  const { note = '', hidden = false } = kept ?? {};
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = async (change: { note?: string; hidden?: boolean }): Promise<void> => {
    const done = await tools.onNote({ termId: term.id, note, hidden, ...change });
    setFailure(done.ok ? null : done.problem);
    if (done.ok) setWriting(false);
  };
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && !writing) opener.current?.focus();
    wasWriting.current = writing;
  }, [writing]);
  return (
    <section class="own-part" aria-label={t('own.note')}>
      {hidden && <p class="own-part__hidden">{t('own.hiddenText')}</p>}
      {note !== '' && !writing && (
        <>
          <h3>{t('own.note')}</h3>
          <p class="own-part__note">{note}</p>
        </>
      )}
      {writing ? (
        <NoteForm
          headword={term.headword}
          note={note}
          onSave={(text) => void keep({ note: noteText(text) })}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div class="own-part__actions">
          <button ref={opener} type="button" class="own-link" onClick={() => setWriting(true)}>
            {t(note === '' ? 'own.addNote' : 'own.editNote')}
          </button>
          <button type="button" class="own-link" onClick={() => void keep({ hidden: !hidden })}>
            {t(hidden ? 'own.show' : 'own.hide')}
          </button>
          {term.own === true && <EditLink term={term} tools={tools} />}
        </div>
      )}
      <p role="status">{failure !== null && t(`own.failure.${failure}`)}</p>
    </section>
  );
}

function EditLink({ term, tools }: PartProps) {
  const { t } = useText();
  const place = tools.newTab ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a class="own-link" href={tools.editAddress(term.id)} {...place}>
      {t('own.editLong', { headword: term.headword })}
      {tools.newTab && <span class="visually-hidden">{` ${t('common.newTab')}`}</span>}
    </a>
  );
}

interface NoteFormProps {
  headword: string;
  note: string;
  onSave(text: string): void;
  onCancel(): void;
}

function NoteForm({ headword, note, onSave, onCancel }: NoteFormProps) {
  const { t } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSave(field.current?.value ?? '');
  };
  return (
    <form class="own-part__form" onSubmit={submit}>
      <textarea
        ref={field}
        aria-label={t('own.noteLabel', { headword })}
        rows={3}
        maxLength={OWN_LIMITS.note}
        defaultValue={note}
      />
      <div class="actions">
        <Button kind="primary" submit>
          {t('own.save')}
        </Button>
        <Button onClick={onCancel}>{t('own.cancel')}</Button>
      </div>
    </form>
  );
}
