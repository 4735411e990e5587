import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';

interface ResumeNoteProps {
  /** How much had been read, 0 to 1; null when the page began at its beginning. */
  resumed: number | null;
  onTop: () => void;
}

/** Says that the page did not begin at its beginning, and leads there. SaveAnnouncer reads it out. */
export function ResumeNote({ resumed, onTop }: ResumeNoteProps) {
  const { t } = useText();
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    setClosed(false);
    if (resumed === null) return;
    const start = window.scrollY;
    const ended = new AbortController();
    const { signal } = ended;
    // Whoever reads on has no more need of it.
    const onScroll = () => {
      if (Math.abs(window.scrollY - start) > window.innerHeight) setClosed(true);
    };
    window.addEventListener('scroll', onScroll, { signal, passive: true });
    return () => ended.abort();
  }, [resumed]);
  if (resumed === null || closed) return null;
  return (
    <aside class="resume-place" aria-label={t('position.label')}>
      <div class="resume">
        <p>{t('position.resumed', { percent: Math.round(resumed * 100) })}</p>
        <Button onClick={onTop}>{t('position.top')}</Button>
        <IconButton icon="close" label={t('common.close')} onClick={() => setClosed(true)} />
      </div>
    </aside>
  );
}
