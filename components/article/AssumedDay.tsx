import { useId, useRef, useState } from 'preact/hooks';
import { FIRST_DAY, givenDay } from '../../lib/reader/article-day.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

export interface AssumedDayProps {
  /** The day the reader gave the article; null while today is assumed. */
  given: string | null;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  /** A day, or null for today again. */
  onGive(day: string | null): void;
}

/** Says by which day an undated article is explained, and lets the reader set it. */
export function AssumedDay({ given, today, onGive }: AssumedDayProps) {
  const { t, format } = useText();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLDivElement>(null);
  const close = (day?: string | null): void => {
    if (day !== undefined) onGive(day);
    setOpen(false);
    toggle.current?.querySelector('button')?.focus();
  };
  return (
    <div class="assumed-day" ref={toggle}>
      <p role="status">
        {given === null
          ? t('assumed.note', { date: format.date(today) })
          : t('assumed.set', { date: format.date(given) })}
      </p>
      <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('assumed.change')}
      </Button>
      {given !== null && (
        <Button kind="quiet" onClick={() => close(null)}>
          {t('assumed.reset')}
        </Button>
      )}
      {open && <DayForm given={given} today={today} onDay={close} />}
    </div>
  );
}

interface DayFormProps {
  given: string | null;
  today: string;
  onDay(day: string): void;
}

function DayForm({ given, today, onDay }: DayFormProps) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const day = givenDay(field.current?.value ?? '', today);
    setWrong(day === null);
    if (day !== null) onDay(day);
  };
  return (
    <form class="assumed-day__form" noValidate onSubmit={submit}>
      <label for={id}>{t('assumed.label')}</label>
      <input
        id={id}
        ref={field}
        type="date"
        min={FIRST_DAY}
        max={today}
        defaultValue={given ?? today}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
      />
      <button type="submit" class="button button--plain">
        <span class="button__words">{t('assumed.apply')}</span>
      </button>
      {wrong && (
        <p id={`${id}-wrong`} class="assumed-day__wrong" role="alert">
          {t('assumed.wrong')}
        </p>
      )}
    </form>
  );
}
