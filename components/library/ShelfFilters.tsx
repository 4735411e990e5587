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
import { useWideScreen } from './use-wide-screen.ts';
import type { ViewLinks } from './ViewLink.tsx';

interface ShelfFiltersProps extends ViewLinks {
  view: ShelfView;
  shelf: Shelf;
}

/** Narrows, orders and lays out what is shown; on a narrow screen folded away until wanted. */
export function ShelfFilters(props: ShelfFiltersProps) {
  const { t } = useText();
  const wide = useWideScreen();
  if (wide) {
    return (
      <section aria-label={t('shelf.filters')}>
        <FilterFields {...props} />
      </section>
    );
  }
  return (
    <details class="shelf-fold">
      <summary>{t('shelf.filters')}</summary>
      <FilterFields {...props} />
    </details>
  );
}

function FilterFields({ view, shelf, onView }: ShelfFiltersProps) {
  const { t } = useText();
  const change = (patch: Partial<ShelfView>) => onView({ ...view, page: 1, ...patch }, 'onward');
  const searched = view.text.trim() !== '';
  return (
    <div class="shelf-filters">
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
        sorts={SHELF_SORTS.filter((sort) => sort !== 'best' || searched)}
        value={view.sort ?? (searched ? 'best' : 'saved')}
        onChange={(sort) => change({ sort })}
      />
      <div class="shelf-filters__row">
        <FilterSwitches view={view} shelf={shelf} onChange={change} />
        <ChoiceGroup
          legend={t('shelf.look')}
          value={view.look}
          options={SHELF_LOOKS.map((value) => ({ value, label: t(`shelf.looks.${value}`) }))}
          onChange={(look) => onView({ ...view, look }, 'in-place')}
        />
      </div>
    </div>
  );
}

interface FilterSwitchesProps {
  view: ShelfView;
  shelf: Shelf;
  onChange(patch: Partial<ShelfView>): void;
}

function FilterSwitches({ view, shelf, onChange }: FilterSwitchesProps) {
  const { t, format } = useText();
  return (
    <>
      {(['unread', 'favourite'] as const).map((name) => (
        <label key={name} class="switch">
          <input
            type="checkbox"
            checked={view[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
          />
          <span>
            {t('shelf.choice', {
              value: t(`shelf.${name}`),
              number: format.number(shelf.choices[name]),
            })}
          </span>
        </label>
      ))}
    </>
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
