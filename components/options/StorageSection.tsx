import { useState } from 'preact/hooks';
import type { DraftRow, HoldingsView, SpaceView, Stored } from '../../lib/reader/room-state.ts';
import { lowRoom, roomLeft } from '../../lib/reader/room-left.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';
import { SpaceTakers } from './SpaceTakers.tsx';

export interface StorageSectionProps {
  holdings: Stored<HoldingsView>;
  drafts: Stored<readonly DraftRow[]>;
  /** Null until the browser has answered. */
  space: SpaceView | null;
  knowsUrl: string;
  /** Lets every missing image be tried again. */
  onRetryImages(): void;
  /** Asks the browser never to evict the library. */
  onKeep(): void;
  onDeleteDrafts(): void;
}

/** How much lies on this device, and what may be let go. */
export function StorageSection(props: StorageSectionProps) {
  const { t } = useText();
  const { holdings, drafts } = props;
  const failed = [holdings, drafts].find((stored) => stored.phase === 'failed');
  return (
    <RoomSection id="storage" title={t('options.sections.storage')}>
      <p class="quiet">{t('storage.intro')}</p>
      <LowRoom space={props.space} />
      {failed?.phase === 'failed' && <p class="alert">{t(`problem.${failed.reason}.text`)}</p>}
      <dl class="facts">
        <Space space={props.space} onKeep={props.onKeep} />
        {holdings.phase === 'ready' && (
          <>
            <Articles {...holdings.value} />
            <SpaceTakers holdings={holdings.value} onRetryImages={props.onRetryImages} />
          </>
        )}
        {drafts.phase === 'ready' && (
          <Drafts count={drafts.value.length} onDelete={props.onDeleteDrafts} />
        )}
      </dl>
      <p>
        <a href={props.knowsUrl}>{t('storage.see')}</a>
      </p>
    </RoomSection>
  );
}

function LowRoom({ space }: { space: SpaceView | null }) {
  const { t, format } = useText();
  const left = space && lowRoom(space);
  if (left === null) return null;
  return (
    <p class="alert" role="status">
      {t('space.low', { bytes: format.bytes(left) })}
    </p>
  );
}

function Space({ space, onKeep }: { space: SpaceView | null; onKeep: () => void }) {
  const { t, format } = useText();
  const bytes = (value: number | null | undefined) =>
    value == null ? t('rooms.unknown') : format.bytes(value);
  return (
    <>
      <dt>{t('storage.used')}</dt>
      <dd>{bytes(space?.used)}</dd>
      <dt>{t('storage.quota')}</dt>
      <dd>{bytes(space?.quota)}</dd>
      <dt>{t('space.left')}</dt>
      <dd>{bytes(space && roomLeft(space))}</dd>
      <dt>{t('storage.lasting')}</dt>
      <dd>
        <p>{t(space?.lasting ? 'storage.lastingYes' : 'storage.lastingNo')}</p>
        {space !== null && !space.lasting && (
          <p>
            <Button onClick={onKeep}>{t('storage.askLasting')}</Button>
          </p>
        )}
      </dd>
    </>
  );
}

function Articles({ articles, inTrash }: HoldingsView) {
  const { t } = useText();
  return (
    <>
      <dt>{t('storage.articles')}</dt>
      <dd>
        <p>{t('storage.articlesCount', { count: articles })}</p>
        {inTrash > 0 && <p class="quiet">{t('storage.trash', { count: inTrash })}</p>}
      </dd>
    </>
  );
}

function Drafts({ count, onDelete }: { count: number; onDelete: () => void }) {
  const { t } = useText();
  const [deleted, setDeleted] = useState(false);
  const remove = () => {
    onDelete();
    setDeleted(true);
  };
  return (
    <>
      <dt>{t('storage.drafts')}</dt>
      <dd>
        <p>{t('storage.draftsCount', { count })}</p>
        <p class="quiet">{t('storage.draftsText')}</p>
        <div class="actions">
          <ConfirmButton
            label={t('storage.deleteDrafts')}
            title={t('storage.deleteDraftsTitle')}
            text={t('storage.deleteDraftsText')}
            disabled={count === 0}
            onConfirm={remove}
          />
          <span role="status">{deleted && count === 0 && t('storage.deleteDraftsDone')}</span>
        </div>
      </dd>
    </>
  );
}
