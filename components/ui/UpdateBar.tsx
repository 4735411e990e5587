import { useText } from '../i18n-context.tsx';
import { Button } from './Button.tsx';

/** Over a page whose version of the extension is gone: what it shows stays, more needs a reload. */
export function UpdateBar({ onReload }: { onReload(): void }) {
  const { t } = useText();
  return (
    <div class="update-bar" role="alert">
      <p>{t('update.text')}</p>
      <Button kind="primary" onClick={onReload}>
        {t('update.reload')}
      </Button>
    </div>
  );
}
