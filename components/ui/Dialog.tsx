import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { IconButton } from './Button.tsx';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A modal dialog, mounted while it is open. The browser's own: it keeps the focus inside and closes
 * on Escape; a press beside it closes it too.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    // The dialog itself is only pressed where its body is not: on the backdrop.
    const onPointerDown = (event: Event) => event.target === element && element?.close();
    element?.addEventListener('pointerdown', onPointerDown);
    element?.showModal();
    return () => {
      element?.removeEventListener('pointerdown', onPointerDown);
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div class="dialog__body">
        <div class="popover__head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={t('common.close')} onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
