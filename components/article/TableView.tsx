import type { TableBlock } from '../../lib/model/article.ts';
import type { Segment } from '../../lib/reader/segments.ts';
import { useText } from '../i18n-context.tsx';
import { Segments } from './Segments.tsx';

interface TableViewProps {
  block: TableBlock;
  rows: readonly (readonly Segment[][])[];
}

/** A table that scrolls in its own frame, which the keyboard can reach too. */
export function TableView({ block, rows }: TableViewProps) {
  const { t } = useText();
  return (
    // A region that scrolls must take the focus, or the keyboard cannot scroll it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-frame" role="region" aria-label={t('article.table')} tabIndex={0}>
      <table>
        <tbody>
          {block.rows.map((row, rowIndex) => (
            <tr>
              {row.map((cell, cellIndex) => {
                const Cell = cell.header ? 'th' : 'td';
                return (
                  <Cell colSpan={cell.colSpan} rowSpan={cell.rowSpan}>
                    <Segments segments={rows[rowIndex]?.[cellIndex] ?? []} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
