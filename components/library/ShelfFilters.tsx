import { useId } from 'preact/hooks';
import type { Choices } from '../../lib/library/shelf/filter-entries.ts';
import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import {
  SHELF_LOOKS,
  SHELF_SORTS,
  type ShelfSort,
  type ShelfView,
} from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import type { ViewLinks } from './ViewLink.tsx';

interface ShelfFiltersProps extends ViewLinks {
  view: ShelfView;
  shelf: Shelf;
}

/** Narrows, orders and lays out what is shown. */
export function ShelfFilters({ view, shelf, onView }: ShelfFiltersProps) {
  const { t, format } = useText();
  const change = (patch: Partial<ShelfView>) => onView({ ...view, page: 1, ...patch }, 'onward');
  const searched = view.text.trim() !== '';
  const sorts = SHELF_SORTS.filter((sort) => sort !== 'best' || searched);
  return (
    <section class="shelf-filters" aria-label={t('shelf.filters')}>
      {(['paper', 'province', 'year'] as const).map((name) => (
        <FilterSelect
          key={name}
          label={t(`shelf.${name}`)}
          value={view[name]}
          choices={shelf.choices[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <SortSelect
        sorts={sorts}
        value={view.sort ?? (searched ? 'best' : 'saved')}
        onChange={(sort) => change({ sort })}
      />
      <div class="shelf-filters__row">
        {(['unread', 'favourite'] as const).map((name) => (
          <label key={name} class="switch">
            <input
              type="checkbox"
              checked={view[name]}
              onChange={(event) => change({ [name]: event.currentTarget.checked })}
            />
            <span>
              {t('shelf.choice', {
                value: t(`shelf.${name}`),
                number: format.number(shelf.choices[name]),
              })}
            </span>
          </label>
        ))}
        <ChoiceGroup
          legend={t('shelf.look')}
          value={view.look}
          options={SHELF_LOOKS.map((value) => ({ value, label: t(`shelf.looks.${value}`) }))}
          onChange={(look) => onView({ ...view, look }, 'in-place')}
        />
      </div>
    </section>
  );
}

interface FilterSelectProps {
  label: string;
  value: string | null;
  choices: Choices;
  onChange(value: string | null): void;
}

function FilterSelect({ label, value, choices, onChange }: FilterSelectProps) {
  const { t, format } = useText();
  const id = useId();
  // What the address asks for is shown even where no article has it.
  const all =
    value === null || choices.some((choice) => choice.value === value)
      ? choices
      : [...choices, { value, count: 0 }];
  return (
    <div class="shelf-filters__select">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t('shelf.all')}</option>
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {t('shelf.choice', { value: choice.value, number: format.number(choice.count) })}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SortSelectProps {
  sorts: readonly ShelfSort[];
  value: ShelfSort;
  onChange(sort: ShelfSort): void;
}

function SortSelect({ sorts, value, onChange }: SortSelectProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="shelf-filters__select">
      <label for={id}>{t('shelf.sort')}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as ShelfSort)}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`shelf.sorts.${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
