import type { HoldingsView, Stored } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';

/** The library in figures. */
export function HoldingsFacts({ holdings }: { holdings: Stored<HoldingsView> }) {
  const { t, format } = useText();
  if (holdings.phase === 'loading') return <p>{t('common.loading')}</p>;
  if (holdings.phase === 'failed') {
    return <p class="alert">{t(`problem.${holdings.reason}.text`)}</p>;
  }
  const { articles, inTrash, images, imageBytes, textBytes, earlierBytes, places } = holdings.value;
  return (
    <dl class="facts">
      <dt>{t('storage.articles')}</dt>
      <dd>
        <p>{t('storage.articlesCount', { count: articles })}</p>
        {inTrash > 0 && <p class="quiet">{t('storage.trash', { count: inTrash })}</p>}
      </dd>
      <dt>{t('knows.libraryTexts')}</dt>
      <dd>{format.bytes(textBytes + earlierBytes)}</dd>
      <dt>{t('knows.libraryImages')}</dt>
      <dd>
        <p>{`${t('knows.imagesCount', { count: images.saved })} · ${format.bytes(imageBytes)}`}</p>
        {images.missing > 0 && (
          <p class="warning">{t('knows.imagesMissing', { count: images.missing })}</p>
        )}
      </dd>
      <dt>{t('space.places')}</dt>
      <dd>{t('storage.articlesCount', { count: places })}</dd>
    </dl>
  );
}
