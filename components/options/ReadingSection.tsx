import { useState } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import {
  HabitSwitches,
  LookChoices,
  type PreferencesPanelProps,
} from '../reader/PreferencesPanel.tsx';
import { Button } from '../ui/Button.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';

interface ReadingSectionProps extends PreferencesPanelProps {
  onReset(): void;
}

/** How articles look, with a line of one that changes along. */
export function ReadingSection({ onReset, ...props }: ReadingSectionProps) {
  const { t } = useText();
  const [reset, setReset] = useState(false);
  return (
    <RoomSection id="reading" title={t('options.sections.reading')}>
      <figure class="look-sample">
        <figcaption>{t('options.sampleLabel')}</figcaption>
        <p lang="vi">{t('options.sample')}</p>
      </figure>
      <div class="choices-column">
        <LookChoices {...props} />
        <HabitSwitches {...props} />
      </div>
      <div class="actions">
        <Button
          onClick={() => {
            onReset();
            setReset(true);
          }}
        >
          {t('options.reset')}
        </Button>
        <span role="status">{reset && t('options.resetDone')}</span>
      </div>
    </RoomSection>
  );
}
