import { useRef, useState } from 'preact/hooks';
import { LONGEST_NAME, tidyName } from '../../lib/library/shelf/tag-name.ts';
import type { Collection } from '../../lib/model/saved-article.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Deeds } from './use-deeds.ts';

interface CollectionToolsProps {
  collection: Collection;
  deeds: Pick<Deeds, 'renameCollection' | 'dropCollection'>;
  onDropped(): void;
}

/** Renames the collection that is shown, or lets it go. */
export function CollectionTools({ collection, deeds, onDropped }: CollectionToolsProps) {
  const { t } = useText();
  const [renaming, setRenaming] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const rename = (event: Event) => {
    event.preventDefault();
    const name = tidyName(input.current?.value ?? '');
    if (name === null) return input.current?.focus();
    deeds.renameCollection(collection, name);
    setRenaming(false);
  };
  const drop = () => {
    deeds.dropCollection(collection.id);
    onDropped();
  };
  return (
    <div class="actions">
      <Button kind="quiet" onClick={() => setRenaming(true)}>
        {t('collection.rename')}
      </Button>
      <ConfirmButton
        label={t('collection.drop')}
        title={t('collection.dropTitle')}
        text={t('collection.dropText')}
        disabled={false}
        onConfirm={drop}
      />
      {renaming && (
        <Dialog title={t('collection.renameTitle')} onClose={() => setRenaming(false)}>
          <form class="label-picker__new" onSubmit={rename}>
            <input
              ref={input}
              type="text"
              aria-label={t('collection.name')}
              defaultValue={collection.name}
              maxLength={LONGEST_NAME}
            />
            <Button kind="primary" onClick={rename}>
              {t('collection.keep')}
            </Button>
          </form>
        </Dialog>
      )}
    </div>
  );
}
