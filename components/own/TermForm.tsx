import { useRef, useState } from 'preact/hooks';
import { CATEGORIES, TERM_LEVELS, type Category, type TermLevel } from '../../lib/glossary/term.ts';
import { checkOwnTerm, type FieldProblem } from '../../lib/library/own-terms/check-own-term.ts';
import {
  DEFAULT_CATEGORY,
  DEFAULT_LEVEL,
  type OwnTerm,
  type PackTerm,
} from '../../lib/library/own-terms/own-term.ts';
import type { Result } from '../../lib/model/result.ts';
import type { SaveFailure } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { FormField } from './FormField.tsx';

export interface TermFormProps {
  /** Null for a new term. */
  term: OwnTerm | null;
  /** What a new one begins with. */
  headword: string;
  onSave(term: PackTerm): Promise<Result<{ id: string }, SaveFailure>>;
  /** The term was stored under this id. */
  onSaved(id: string): void;
  onCancel(): void;
  onDelete(id: string): void;
}

type TextField =
  | 'headword'
  | 'english'
  | 'definitionVi'
  | 'definitionEn'
  | 'variants'
  | 'abbreviations'
  | 'han'
  | 'exampleVi'
  | 'exampleEn';
type Draft = Record<TextField, string> & { category: Category; level: TermLevel };

const draftOf = (term: OwnTerm | null, headword: string): Draft => ({
  headword: term?.headword ?? headword,
  english: term?.english ?? '',
  definitionVi: term?.definition.vi ?? '',
  definitionEn: term?.definition.en ?? '',
  variants: term?.variants.join('; ') ?? '',
  abbreviations: term?.abbreviations.join('; ') ?? '',
  han: term?.han ?? '',
  exampleVi: term?.example?.vi ?? '',
  exampleEn: term?.example?.en ?? '',
  category: term?.category ?? DEFAULT_CATEGORY,
  level: term?.level ?? DEFAULT_LEVEL,
});

const forms = (text: string): string[] => text.split(';').filter((one) => one.trim() !== '');

const checkDraft = (draft: Draft, id: string) =>
  checkOwnTerm({
    id,
    headword: draft.headword,
    variants: forms(draft.variants),
    abbreviations: forms(draft.abbreviations),
    english: draft.english,
    definition: { vi: draft.definitionVi, en: draft.definitionEn },
    han: draft.han,
    category: draft.category,
    level: draft.level,
    example: { vi: draft.exampleVi, en: draft.exampleEn },
  });

/** Adds a term of the reader's, or changes one. */
export function TermForm(props: TermFormProps) {
  const { term, onSave, onSaved, onCancel } = props;
  const { t } = useText();
  const [draft, setDraft] = useState(() => draftOf(term, props.headword));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  /** A new term has no id until it is stored: sent twice it would be two terms. */
  const sent = useRef(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sent.current) return;
    const checked = checkDraft(draft, term?.id ?? '');
    setProblems(checked.ok ? [] : checked.problem);
    setFailure(null);
    if (!checked.ok) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    sent.current = true;
    const saved = await onSave(checked.value);
    if (saved.ok) return onSaved(saved.value.id);
    sent.current = false;
    setFailure(saved.problem);
  };
  const fields = { draft, problems, onDraft: setDraft };
  return (
    <form class="own-form" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <MainFields {...fields} />
      <details class="own-form__more" open={hasDetails(draft) || problems.length > 0}>
        <summary>{t('own.form.moreFields')}</summary>
        <MoreFields {...fields} />
      </details>
      <p role="alert">
        {problems.length > 0 && t('own.form.problems', { count: problems.length })}
        {failure !== null && t(`own.failure.${failure}`)}
      </p>
      <div class="actions">
        <Button kind="primary" submit>
          {t('own.save')}
        </Button>
        <Button onClick={onCancel}>{t('own.cancel')}</Button>
        {term !== null && (
          <ConfirmButton
            label={t('own.delete')}
            title={t('own.deleteTitle', { headword: term.headword })}
            text={t('own.deleteText')}
            disabled={false}
            onConfirm={() => props.onDelete(term.id)}
          />
        )}
      </div>
    </form>
  );
}

const hasDetails = ({ variants, abbreviations, han, exampleVi, exampleEn }: Draft): boolean =>
  variants + abbreviations + han + exampleVi + exampleEn !== '';

interface FieldsProps {
  draft: Draft;
  problems: readonly FieldProblem[];
  onDraft(draft: Draft): void;
}

/** What every text field of the form has in common. */
function fieldOf({ draft, problems, onDraft }: FieldsProps, name: TextField, part: string) {
  return {
    value: draft[name],
    problem: problems.find(({ field }) => field === part) ?? null,
    onInput: (text: string) => onDraft({ ...draft, [name]: text }),
  };
}

function MainFields(props: FieldsProps) {
  const { t } = useText();
  const field = (name: TextField, part: string = name) => fieldOf(props, name, part);
  return (
    <>
      <FormField
        label={t('own.form.headword')}
        hint={t('own.form.headwordHint')}
        lang="vi"
        required
        {...field('headword')}
      />
      <p class="quiet">{t('own.form.meaningHint')}</p>
      <FormField label={t('own.form.english')} lang="en" {...field('english')} />
      <FormField
        label={t('own.form.definitionVi')}
        lang="vi"
        rows={3}
        {...field('definitionVi', 'definition')}
      />
      <FormField
        label={t('own.form.definitionEn')}
        lang="en"
        rows={3}
        {...field('definitionEn', '')}
      />
    </>
  );
}

function MoreFields(props: FieldsProps) {
  const { draft, onDraft } = props;
  const { t } = useText();
  const field = (name: TextField, part: string = name) => fieldOf(props, name, part);
  const hint = t('own.form.listHint');
  return (
    <>
      <FormField label={t('own.form.variants')} hint={hint} lang="vi" {...field('variants')} />
      <FormField
        label={t('own.form.abbreviations')}
        hint={hint}
        lang="vi"
        {...field('abbreviations')}
      />
      <FormField
        label={t('own.form.han')}
        hint={t('own.form.hanHint')}
        lang="zh-Hant"
        {...field('han')}
      />
      <Choices draft={draft} onDraft={onDraft} />
      <FormField
        label={t('own.form.exampleVi')}
        lang="vi"
        rows={2}
        {...field('exampleVi', 'example')}
      />
      <FormField label={t('own.form.exampleEn')} lang="en" rows={2} {...field('exampleEn', '')} />
    </>
  );
}

function Choices({ draft, onDraft }: Pick<FieldsProps, 'draft' | 'onDraft'>) {
  const { t } = useText();
  return (
    <div class="own-form__pair">
      <label class="own-field">
        <span>{t('own.form.category')}</span>
        <select
          value={draft.category}
          onChange={(event) =>
            onDraft({ ...draft, category: event.currentTarget.value as Category })
          }
        >
          {CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {t(`category.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="own-field">
        <span>{t('own.form.level')}</span>
        <select
          value={String(draft.level)}
          onChange={(event) =>
            onDraft({ ...draft, level: Number(event.currentTarget.value) as TermLevel })
          }
        >
          {TERM_LEVELS.map((one) => (
            <option key={one} value={String(one)}>
              {t(`card.level${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
