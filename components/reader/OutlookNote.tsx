import type { SaveOutlook, SaveState } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';

interface OutlookNoteProps {
  outlook: SaveOutlook;
  save: SaveState;
}

/** Above a reading that is not simply kept in the library: where it is now and where saving puts it. */
export function OutlookNote({ outlook, save }: OutlookNoteProps) {
  const { t } = useText();
  if (outlook === 'library') return null;
  return (
    <p class="outlook" role="note">
      {outlook === 'this-window' || outlook === 'outside-window'
        ? t(`outlook.${outlook}.${save.phase === 'saved' ? 'saved' : 'unsaved'}`)
        : `${t('outlook.readOnly')} ${outlook === 'unknown' ? '' : t(`save.failed.${outlook}`)}`}
    </p>
  );
}
