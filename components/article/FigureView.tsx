import type { FigureBlock, ImageRef } from '../../lib/model/article.ts';
import type { Segment } from '../../lib/reader/segments.ts';
import type { ImageState } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segments } from './Segments.tsx';

export interface ImageActions {
  onRetryImages(): void;
  onAskAccess(host: string): void;
}

interface FigureViewProps {
  block: FigureBlock;
  caption: readonly Segment[];
  /** Undefined while nothing is known of the image yet: it counts as loading. */
  state: ImageState | undefined;
  actions: ImageActions;
}

export function FigureView({ block, caption, state, actions }: FigureViewProps) {
  const { t } = useText();
  const { image, credit } = block;
  const described = caption.length > 0 || credit !== null;
  return (
    <figure>
      {state?.state === 'ready' ? (
        <img
          src={state.url}
          alt={image.alt || (described ? '' : t('image.noDescription'))}
          width={image.width ?? undefined}
          height={image.height ?? undefined}
          decoding="async"
        />
      ) : (
        <ImageSlot image={image} state={state} actions={actions} />
      )}
      {described && (
        <figcaption>
          <Segments segments={caption} />
          {credit !== null && <span class="credit">{` ${t('article.credit', { credit })}`}</span>}
        </figcaption>
      )}
    </figure>
  );
}

interface ImageSlotProps {
  image: ImageRef;
  state: Exclude<ImageState, { state: 'ready' }> | undefined;
  actions: ImageActions;
}

/** Stands where the image will be, as high as it will be, and says what it is waiting for. */
function ImageSlot({ image, state, actions }: ImageSlotProps) {
  const { t } = useText();
  const { width, height } = image;
  const aspectRatio = width && height ? `${width} / ${height}` : '3 / 2';
  if (state === undefined || state.state === 'loading') {
    return (
      <div class="image-slot" style={{ aspectRatio }}>
        <Icon name="image" />
        <p>{t('image.loading')}</p>
      </div>
    );
  }
  return (
    <div class="image-slot" style={{ aspectRatio }}>
      <Icon name="image" />
      <p>
        {state.state === 'no-access'
          ? t('image.noAccess', { host: state.host })
          : t(`image.failed.${state.reason}`)}
      </p>
      <p class="image-slot__ways">
        {state.state === 'no-access' ? (
          <Button onClick={() => actions.onAskAccess(state.host)}>
            {t('image.allow', { host: state.host })}
          </Button>
        ) : (
          <Button onClick={actions.onRetryImages}>{t('image.retry')}</Button>
        )}
        <ExternalLink href={image.src}>{t('image.zoomOriginal')}</ExternalLink>
      </p>
    </div>
  );
}
