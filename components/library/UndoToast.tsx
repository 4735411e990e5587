import { useEffect, useRef } from 'preact/hooks';
import type { LibraryRow } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';

interface UndoToastProps {
  /** What has just been deleted; null shows nothing. */
  row: LibraryRow | null;
  onUndo(id: string): void;
  onClose(): void;
}

/**
 * Takes back the last deletion. It takes the focus, since the button that was pressed has gone,
 * and stays until it is answered: no one is hurried (WCAG 2.2.1).
 */
export function UndoToast({ row, onUndo, onClose }: UndoToastProps) {
  const { t } = useText();
  const toast = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (row !== null) toast.current?.querySelector('button')?.focus();
  }, [row]);
  return (
    <div class="toast-place" role="status" ref={toast}>
      {row !== null && (
        <div class="toast">
          <p>{t('library.deleted', { title: row.title })}</p>
          <Button onClick={() => onUndo(row.id)}>{t('common.undo')}</Button>
          <IconButton icon="close" label={t('common.close')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
