import type { MissingImage, SaveOutlook, SaveState } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';

export interface SaveControlProps {
  save: SaveState;
  outlook: SaveOutlook;
  onSave: () => void;
  onRetryImages: () => void;
  onDelete: () => void;
  /** Address of the page that compares the versions; null when the copy cannot be opened here. */
  versionsUrl: string | null;
}

/** Save, how far saving has come, and what can be done with a saved copy. */
export function SaveControl({ save, onSave, ...actions }: SaveControlProps) {
  const { t } = useText();
  switch (save.phase) {
    case 'unsaved':
      return (
        <Button kind="primary" icon="save" onClick={onSave}>
          {t('save.save')}
        </Button>
      );
    case 'saving':
      return (
        <Button kind="primary" icon="save" aria-disabled="true">
          {save.total === 0
            ? t('save.saving')
            : t('save.savingImages', { done: save.done, total: save.total })}
        </Button>
      );
    case 'failed':
      return (
        <Popover
          label={t('save.failedShort')}
          icon="warning"
          title={t('save.failedShort')}
          kind="primary"
          collapses={false}
        >
          {() => (
            <>
              <p>{t(`save.failed.${save.reason}`)}</p>
              <Button onClick={onSave}>{t('common.retry')}</Button>
            </>
          )}
        </Popover>
      );
    case 'saved':
      return <SavedCopy save={save} {...actions} />;
  }
}

interface SavedCopyProps extends Pick<
  SaveControlProps,
  'outlook' | 'onRetryImages' | 'onDelete' | 'versionsUrl'
> {
  save: Extract<SaveState, { phase: 'saved' }>;
}

function SavedCopy({ save, outlook, versionsUrl, onRetryImages, onDelete }: SavedCopyProps) {
  const { t } = useText();
  const { done, total, failed } = save;
  return (
    <Popover
      label={total === 0 ? t('save.saved') : t('save.savedImages', { done, total })}
      icon={failed > 0 ? 'warning' : 'check'}
      title={t('save.details')}
      kind="plain"
      collapses={false}
    >
      {(close) => (
        <>
          <SavedFacts save={save} outlook={outlook} />
          <Versions count={save.versions} url={versionsUrl} />
          <div class="actions">
            {failed > 0 && <Button onClick={onRetryImages}>{t('save.retryImages')}</Button>}
            <Button
              icon="trash"
              onClick={() => {
                close();
                onDelete();
              }}
            >
              {t('save.delete')}
            </Button>
          </div>
        </>
      )}
    </Popover>
  );
}

function SavedFacts({ save, outlook }: Pick<SavedCopyProps, 'save' | 'outlook'>) {
  const { t, format } = useText();
  const { done, total, failed, savedAt } = save;
  return (
    <>
      <p>{`${t('save.savedAt', { date: format.moment(savedAt) })}. ${t('save.savedOffline')}`}</p>
      {(outlook === 'this-window' || outlook === 'outside-window') && (
        <p>{t(`outlook.${outlook}.saved`)}</p>
      )}
      {total === 0 && <p>{t('save.imagesNone')}</p>}
      {total > 0 && failed === 0 && <p>{t('save.imagesAll', { done, total })}</p>}
      {failed > 0 && <p class="warning">{t('save.imagesMissing', { count: failed })}</p>}
      <Missing save={save} />
    </>
  );
}

/** Which images are missing and why, and which are tried again by themselves. */
function Missing({ save: { missing, later } }: Pick<SavedCopyProps, 'save'>) {
  const { t, format } = useText();
  const reason = ({ why }: MissingImage): string =>
    why.state === 'no-access'
      ? t('image.noAccess', { host: why.host })
      : t(`image.failed.${why.reason}`);
  return (
    <>
      {missing.length > 0 && (
        <ul class="missing-images">
          {missing.map((image) => (
            <li key={image.number}>
              {t('missing.item', { number: image.number, reason: reason(image) })}
            </li>
          ))}
        </ul>
      )}
      {later && <p>{t('missing.later', { count: later.count, date: format.moment(later.at) })}</p>}
    </>
  );
}

function Versions({ count, url }: { count: number; url: string | null }) {
  const { t } = useText();
  if (count < 2) return <p class="quiet">{t('edition.again')}</p>;
  return (
    <p>
      {t('edition.count', { count })} {url !== null && <a href={url}>{t('edition.compare')}</a>}
    </p>
  );
}
