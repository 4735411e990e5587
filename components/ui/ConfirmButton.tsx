import { useState } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmButtonProps {
  label: string;
  /** The question. */
  title: string;
  /** What is lost and what is not. */
  text: string;
  disabled: boolean;
  onConfirm(): void;
}

/** A button for what cannot be taken back: it asks first. */
export function ConfirmButton({ label, title, text, disabled, onConfirm }: ConfirmButtonProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button icon="trash" aria-disabled={disabled} onClick={() => !disabled && setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <Dialog title={title} onClose={() => setAsking(false)}>
          <p>{text}</p>
          <div class="actions dialog__actions">
            <Button kind="primary" onClick={confirm}>
              {t('rooms.delete')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('rooms.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
