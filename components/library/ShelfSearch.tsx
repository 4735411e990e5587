import { LONGEST_QUERY } from '../../lib/library/search/query.ts';
import { useText } from '../i18n-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

interface ShelfSearchProps {
  value: string;
  onInput(text: string): void;
}

/** The field that searches the saved articles; what is found follows every letter. */
export function ShelfSearch({ value, onInput }: ShelfSearchProps) {
  const { t } = useText();
  return (
    <form
      class="shelf-search"
      role="search"
      aria-label={t('shelf.search')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Icon name="search" />
      <input
        type="search"
        value={value}
        aria-label={t('shelf.search')}
        placeholder={t('shelf.searchHint')}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={LONGEST_QUERY}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value !== '' && (
        <IconButton icon="close" label={t('shelf.clear')} onClick={() => onInput('')} />
      )}
    </form>
  );
}
