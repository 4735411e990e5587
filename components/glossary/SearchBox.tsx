import type { Ref } from 'preact';
import { LONGEST_QUERY } from '../../lib/reader/glossary-route.ts';
import { useText } from '../i18n-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

interface SearchBoxProps {
  value: string;
  input?: Ref<HTMLInputElement>;
  onInput(text: string): void;
  /** Enter was pressed. */
  onSubmit: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** The field in which anything is looked up; what is found follows every letter. */
export function SearchBox({ value, input, onInput, onSubmit, onKeyDown }: SearchBoxProps) {
  const { t } = useText();
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form class="search-box" role="search" onSubmit={submit}>
      <Icon name="search" />
      <input
        ref={input ?? null}
        type="search"
        value={value}
        aria-label={t('glossary.searchLong')}
        placeholder={t('glossary.searchHint')}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={LONGEST_QUERY}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <IconButton icon="close" label={t('glossary.clear')} onClick={() => onInput('')} />
      )}
    </form>
  );
}
