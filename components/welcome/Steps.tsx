import type { BrowserFamily, KeyCommand } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';

const BUTTON_STATES = ['readable', 'unreadable', 'saved'] as const;

export interface StepsProps {
  family: BrowserFamily;
  /** Whether the button is on the toolbar; null where the browser does not tell. */
  pinned: boolean | null;
  /** Null until the browser has answered. */
  commands: readonly KeyCommand[] | null;
}

/** The button, where to pin it, and the key that stands for it. */
export function Steps({ family, pinned, commands }: StepsProps) {
  const { t } = useText();
  const keys = commands?.find(({ name }) => name === '_execute_action')?.keys ?? '';
  return (
    <RoomSection id="start" title={t('welcome.start')}>
      <ol class="steps">
        <li>
          <h3>{t('welcome.button')}</h3>
          <p>{t('welcome.buttonText')}</p>
          <ul class="button-states">
            {BUTTON_STATES.map((state) => (
              <li key={state}>
                <img src={`/icon/${state}.svg`} width="28" height="28" alt={''} />
                <span>{t(`welcome.states.${state}`)}</span>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <h3>{t('welcome.pin')}</h3>
          <p>{pinned === true ? t('welcome.pinned') : t(`welcome.pinText.${family}`)}</p>
        </li>
        <li>
          <h3>{t('welcome.key')}</h3>
          {keys === '' ? (
            <p>{t('welcome.keyNone')}</p>
          ) : (
            <p>
              <kbd>{keys}</kbd> <span>{t('welcome.keyText')}</span>
            </p>
          )}
        </li>
      </ol>
    </RoomSection>
  );
}
