import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';

/** What has just been done. */
export interface Deed {
  words: string;
  /** Null where there is no way back. */
  undo: (() => void) | null;
}

interface UndoToastProps {
  /** Null shows nothing. */
  deed: Deed | null;
  onClose(): void;
}

/**
 * Says what was done and takes it back. It takes the focus, since the button that was pressed has
 * gone, and stays until it is answered: no one is hurried (WCAG 2.2.1).
 */
export function UndoToast({ deed, onClose }: UndoToastProps) {
  const { t } = useText();
  const toast = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (deed !== null) toast.current?.querySelector('button')?.focus();
  }, [deed]);
  const undo = () => {
    deed?.undo?.();
    onClose();
  };
  return (
    <div class="toast-place" role="status" ref={toast}>
      {deed !== null && (
        <div class="toast">
          <p>{deed.words}</p>
          {deed.undo && <Button onClick={undo}>{t('common.undo')}</Button>}
          <IconButton icon="close" label={t('common.close')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
