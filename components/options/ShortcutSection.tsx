import type { BrowserFamily, KeyCommand } from '../../lib/reader/room-state.ts';
import { SHORTCUTS } from '../../lib/reader/shortcuts.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';

export interface ShortcutSectionProps {
  /** Null until the browser has answered; empty where it has no commands. */
  commands: readonly KeyCommand[] | null;
  family: BrowserFamily;
  singleKeys: boolean;
  /** Opens the browser's own page for them. */
  onChange(): void;
}

/** The keys as they are now, and where they are changed. */
export function ShortcutSection(props: ShortcutSectionProps) {
  const { commands, family, singleKeys, onChange } = props;
  const { t } = useText();
  return (
    <RoomSection id="shortcuts" title={t('options.sections.shortcuts')}>
      {commands?.length === 0 ? (
        <p class="quiet">{t('keys.absent')}</p>
      ) : (
        <>
          <p class="quiet">{t('keys.intro')}</p>
          <dl class="facts">
            {commands?.map(({ name, keys }) => (
              <CommandLine key={name} name={name} keys={keys} />
            ))}
          </dl>
          <p class="quiet">{t(`keys.changeText.${family}`)}</p>
          <p>
            <Button icon="keyboard" onClick={onChange}>
              {t('keys.change')}
            </Button>
          </p>
        </>
      )}
      <h3>{t('keys.inReader')}</h3>
      {!singleKeys && <p class="warning">{t('shortcuts.off')}</p>}
      <dl class="facts">
        {SHORTCUTS.map(({ key, action }) => (
          <>
            <dt>{t(`shortcuts.${action}`)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </>
        ))}
      </dl>
      <p class="quiet">{t('keys.singleText')}</p>
    </RoomSection>
  );
}

const NAMED = ['_execute_action', 'open-library'] as const;

function CommandLine({ name, keys }: KeyCommand) {
  const { t } = useText();
  const known = NAMED.find((command) => command === name);
  return (
    <>
      <dt>{known ? t(`keys.commands.${known}`) : name}</dt>
      <dd>{keys === '' ? t('keys.none') : <kbd>{keys}</kbd>}</dd>
    </>
  );
}
