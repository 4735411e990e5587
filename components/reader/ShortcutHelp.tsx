import { SHORTCUTS } from '../../lib/reader/shortcuts.ts';
import { useText } from '../i18n-context.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface ShortcutHelpProps {
  enabled: boolean;
  onClose(): void;
}

const IN_TERMS = ['arrows', 'homeEnd', 'enter', 'escape'] as const;

/** All keys the reader answers to. */
export function ShortcutHelp({ enabled, onClose }: ShortcutHelpProps) {
  const { t } = useText();
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      {!enabled && <p class="warning">{t('shortcuts.off')}</p>}
      <dl class="keys">
        {SHORTCUTS.map(({ key, action }) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`shortcuts.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('shortcuts.inTerms')}</h3>
      <dl class="keys">
        {IN_TERMS.map((name) => (
          <div>
            <dt>
              <kbd>{t(`shortcuts.keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
