import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditionState, SaveOutlook, SaveState } from '../../lib/reader/view-state.ts';
import { useText, type Texts } from '../i18n-context.tsx';

interface SaveAnnouncerProps {
  save: SaveState;
  outlook: SaveOutlook;
  edition: EditionState | null;
  /** How much had been read (0 to 1) when the page went back to where reading stopped; else null. */
  resumed: number | null;
}

/**
 * Says aloud where saving has got to, once a phase and not once an image, and where reading goes on.
 * The region is there from the start, empty: one that appears with its words is not read.
 */
export function SaveAnnouncer({ save, outlook, edition, resumed }: SaveAnnouncerProps) {
  const texts = useText();
  const [message, setMessage] = useState('');
  const before = useRef(save.phase);

  useEffect(() => {
    if (before.current === save.phase) return;
    setMessage(messageOf({ save, outlook, edition }, texts));
    before.current = save.phase;
  }, [save, outlook, edition, texts]);

  useEffect(() => {
    if (resumed === null) return;
    setMessage(texts.t('position.resumed', { percent: Math.round(resumed * 100) }));
  }, [resumed]);

  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {message}
    </p>
  );
}

function messageOf(
  { save, outlook, edition }: Omit<SaveAnnouncerProps, 'resumed'>,
  { t }: Texts,
): string {
  switch (save.phase) {
    case 'saving':
      return t('save.announceSaving');
    case 'saved':
      if (outlook === 'this-window' || outlook === 'outside-window')
        return t(`outlook.${outlook}.saved`);
      if (edition?.kind === 'saved') return t('edition.saved', { number: edition.number });
      return save.total === 0
        ? t('save.announceSaved')
        : t('save.announceSavedImages', { done: save.done, total: save.total });
    case 'failed':
      return t(`save.failed.${save.reason}`);
    case 'unsaved':
      return t('save.announceRemoved');
  }
}
