import { useId } from 'preact/hooks';
import type { Filters } from '../../lib/glossary/browse.ts';
import { CATEGORIES, TERM_LEVELS, type Category, type TermLevel } from '../../lib/glossary/term.ts';
import { useText } from '../i18n-context.tsx';

interface FilterBarProps {
  filters: Filters;
  /** How many terms stand under each letter with the other filters. */
  letters: ReadonlyMap<string, number>;
  onFilters(filters: Filters): void;
}

/** Narrows the glossary to a category, a level and a first letter. */
export function FilterBar({ filters, letters, onFilters }: FilterBarProps) {
  const { t } = useText();
  return (
    <section class="filters" aria-label={t('glossary.filters')}>
      <Select
        label={t('glossary.category')}
        value={filters.category ?? ''}
        options={CATEGORIES.map((category) => ({
          value: category,
          label: t(`category.${category}`),
        }))}
        onChange={(value) =>
          onFilters({ ...filters, category: value === '' ? null : (value as Category) })
        }
      />
      <Select
        label={t('glossary.level')}
        value={String(filters.level ?? '')}
        options={TERM_LEVELS.map((level) => ({
          value: String(level),
          label: t(`card.level${level}`),
        }))}
        onChange={(value) =>
          onFilters({ ...filters, level: value === '' ? null : (Number(value) as TermLevel) })
        }
      />
      <Letters filters={filters} letters={letters} onFilters={onFilters} />
    </section>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="filters__select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('glossary.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Letters({ filters, letters, onFilters }: FilterBarProps) {
  const { t } = useText();
  const shown = [...letters].filter(([letter, count]) => count > 0 || letter === filters.letter);
  return (
    <div class="filters__letters" role="group" aria-label={t('glossary.letters')}>
      <button
        type="button"
        aria-pressed={filters.letter === null}
        onClick={() => onFilters({ ...filters, letter: null })}
      >
        {t('glossary.allLetters')}
      </button>
      {shown.map(([letter, count]) => (
        <button
          key={letter}
          type="button"
          lang="vi"
          aria-pressed={filters.letter === letter}
          aria-label={t('glossary.letterCount', { letter, count })}
          onClick={() => onFilters({ ...filters, letter })}
        >
          {letter}
        </button>
      ))}
    </div>
  );
}
