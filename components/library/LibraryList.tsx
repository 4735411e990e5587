import { useRef } from 'preact/hooks';
import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import type { ShelfLook } from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { LibraryRow, type RowContext } from './LibraryRow.tsx';
import type { Selection } from './use-selection.ts';

interface LibraryListProps {
  shelf: Shelf;
  look: ShelfLook;
  selection: Selection;
  context: RowContext;
}

/** Saved articles as a table of contents, or as cards with their first image. */
export function LibraryList({ shelf, look, selection, context }: LibraryListProps) {
  const { t } = useText();
  const last = useRef<string | null>(null);
  const ids = shelf.rows.map(({ entry }) => entry.id);
  /** With Shift, all between the row pressed last and this one. */
  const select = (id: string, { selected, upTo }: { selected: boolean; upTo: boolean }) => {
    const from = last.current === null ? -1 : ids.indexOf(last.current);
    const to = ids.indexOf(id);
    last.current = id;
    const range = upTo && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    selection.set(range, selected);
  };
  return (
    <ul class={`shelf shelf--${look}`} aria-label={t('library.list')}>
      {shelf.rows.map((row) => (
        <LibraryRow
          key={row.entry.id}
          row={row}
          selected={selection.has(row.entry.id)}
          onSelect={(how) => select(row.entry.id, how)}
          context={context}
        />
      ))}
    </ul>
  );
}
