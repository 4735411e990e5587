import { useId } from 'preact/hooks';
import type { FieldProblem } from '../../lib/library/own-terms/check-own-term.ts';
import { useText } from '../i18n-context.tsx';

interface FormFieldProps {
  label: string;
  hint?: string;
  value: string;
  problem: FieldProblem | null;
  lang: string;
  required?: boolean;
  /** More than one line high; one when left out. */
  rows?: number;
  onInput(text: string): void;
}

/** A field with its name, a hint, and what is wrong with it in plain words. */
export function FormField(props: FormFieldProps) {
  const { label, hint, value, problem, lang, required = false, rows, onInput } = props;
  const { t } = useText();
  const id = useId();
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const field = {
    id,
    value,
    lang,
    spellcheck: false,
    autocomplete: 'off',
    'aria-required': required,
    'aria-invalid': problem !== null,
    ...(notes !== '' && { 'aria-describedby': notes }),
  };
  return (
    <div class="own-field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...field} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea rows={rows} {...field} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint !== undefined && (
        <p class="own-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== null && (
        <p class="own-field__problem" id={`${id}-problem`}>
          {t(`own.reason.${problem.reason}`, { max: problem.max ?? 0 })}
        </p>
      )}
    </div>
  );
}
