import type { SearchHit } from '../../lib/glossary/search.ts';
import type { Term } from '../../lib/glossary/term.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import { categoryGroup } from '../../lib/reader/category-group.ts';
import { hanLine } from '../../lib/reader/han-syllables.ts';
import { useText } from '../i18n-context.tsx';
import { GlossText } from '../own/GlossText.tsx';
import { OwnBadge } from '../own/OwnBadge.tsx';

export type ListedTerm = Pick<SearchHit<Term>, 'term'> & Partial<SearchHit<Term>>;

interface TermRowsProps {
  rows: readonly ListedTerm[];
  /** Accessible name of the list. */
  label: string;
  /** Keys pressed on a link. */
  onKeyDown(event: KeyboardEvent): void;
}

/** Terms one below the other, each a link to its page. */
export function TermRows({ rows, label, onKeyDown }: TermRowsProps) {
  return (
    <ul class="term-rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.term.id}>
          <TermRow row={row} onKeyDown={onKeyDown} />
        </li>
      ))}
    </ul>
  );
}

function TermRow({ row, onKeyDown }: Pick<TermRowsProps, 'onKeyDown'> & { row: ListedTerm }) {
  const { t } = useText();
  const { term, field, form } = row;
  const said =
    field === 'abbreviation' || field === 'variant' || field === 'misspelling' ? field : null;
  return (
    <a class="term-row" href={glossaryHash({ page: 'term', id: term.id })} onKeyDown={onKeyDown}>
      <span class="term-row__head">
        <span class={`term-row__headword mark--${categoryGroup(term.category)}`} lang="vi">
          {term.headword}
        </span>{' '}
        <span class="han" lang="zh-Hant">
          {hanLine(term)}
        </span>
      </span>{' '}
      <GlossText class="term-row__english" term={term} />{' '}
      <span class="term-row__facts">
        {t(`category.${term.category}`)}
        <OwnBadge term={term} />
        {said !== null && form !== undefined && (
          <span class="term-row__form">{t(`glossary.foundBy.${said}`, { form })}</span>
        )}
      </span>
    </a>
  );
}
