import { useRef } from 'preact/hooks';
import { LONGEST_QUERY } from '../../lib/reader/glossary-route.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import './look-up-box.css';

interface LookUpBoxProps {
  /** The text as it was typed, not empty. */
  onLookUp(text: string): void;
}

/** A short field on another page that leads to the glossary. */
export function LookUpBox({ onLookUp }: LookUpBoxProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    if (text !== '') onLookUp(text);
    else input.current?.focus();
  };
  return (
    <form class="look-up-box" role="search" aria-label={t('lookUp.label')} onSubmit={submit}>
      <input
        ref={input}
        type="search"
        aria-label={t('glossary.searchLong')}
        placeholder={t('glossary.searchHint')}
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
      />
      <Button icon="search" onClick={submit}>
        {t('lookUp.button')}
      </Button>
    </form>
  );
}
