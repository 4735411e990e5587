import { readerPath } from '../../lib/library/reader-address.ts';
import type { HoldingsView } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

interface SpaceTakersProps {
  holdings: HoldingsView;
  /** Lets every missing image be tried again. */
  onRetryImages(): void;
}

/** What takes up the room: texts, images with what is still missing of them, the largest articles. */
export function SpaceTakers({ holdings, onRetryImages }: SpaceTakersProps) {
  const { t, format } = useText();
  const { textBytes, earlierBytes, imageBytes, queue, largest } = holdings;
  return (
    <>
      <dt>{t('space.texts')}</dt>
      <dd>{format.bytes(textBytes)}</dd>
      {earlierBytes > 0 && (
        <>
          <dt>{t('space.earlier')}</dt>
          <dd>{format.bytes(earlierBytes)}</dd>
        </>
      )}
      <dt>{t('space.images')}</dt>
      <dd>
        <p>{format.bytes(imageBytes)}</p>
        <p role="status">
          {queue.waiting > 0 && t('space.fetching', { count: queue.waiting })}
          {queue.waiting > 0 && queue.failed > 0 && ', '}
          {queue.failed > 0 && t('space.failed', { count: queue.failed })}
        </p>
        {queue.failed > 0 && (
          <p>
            <Button onClick={onRetryImages}>{t('save.retryImages')}</Button>
          </p>
        )}
      </dd>
      {largest.length > 0 && (
        <>
          <dt>{t('space.largest')}</dt>
          <dd>
            <ol class="takers">
              {largest.map(({ id, title, bytes }) => (
                <li key={id}>
                  <a href={readerPath({ articleId: id })} lang="vi">
                    {title}
                  </a>{' '}
                  <span class="quiet">{format.bytes(bytes)}</span>
                </li>
              ))}
            </ol>
          </dd>
        </>
      )}
    </>
  );
}
