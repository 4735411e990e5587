import { isTextAddress } from '../../lib/model/text-address.ts';
import { useRef, useState } from 'preact/hooks';
import type { DraftRow, Stored } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';

interface DraftsSectionProps {
  drafts: Stored<readonly DraftRow[]>;
  onDeleteDraft(id: string): void;
  onDeleteDrafts(): void;
}

/** The readings that were not saved, each to be let go. */
export function DraftsSection({ drafts, onDeleteDraft, onDeleteDrafts }: DraftsSectionProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState('');
  const finish = (words: string) => {
    setDone(words);
    // The button that was pressed goes with its row.
    heading.current?.focus();
  };
  const remove = ({ id, title }: DraftRow) => {
    onDeleteDraft(id);
    finish(t('knows.draftDeleted', { title }));
  };
  const removeAll = () => {
    onDeleteDrafts();
    finish(t('storage.deleteDraftsDone'));
  };
  return (
    <RoomSection id="drafts" title={t('knows.drafts')} heading={heading}>
      <p class="quiet">{t('storage.draftsText')}</p>
      <p role="status">{done}</p>
      {drafts.phase === 'loading' && <p>{t('common.loading')}</p>}
      {drafts.phase === 'failed' && <p class="alert">{t(`problem.${drafts.reason}.text`)}</p>}
      {drafts.phase === 'ready' && drafts.value.length === 0 && <p>{t('knows.draftsNone')}</p>}
      {drafts.phase === 'ready' && drafts.value.length > 0 && (
        <>
          <DraftList rows={drafts.value} onDelete={remove} />
          <ConfirmButton
            label={t('storage.deleteDrafts')}
            title={t('storage.deleteDraftsTitle')}
            text={t('storage.deleteDraftsText')}
            disabled={false}
            onConfirm={removeAll}
          />
        </>
      )}
    </RoomSection>
  );
}

function DraftList({
  rows,
  onDelete,
}: {
  rows: readonly DraftRow[];
  onDelete: (row: DraftRow) => void;
}) {
  const { t, format } = useText();
  return (
    <ul class="draft-list">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <p class="draft-list__title" lang="vi">
              {row.title}
            </p>
            <p class="quiet">
              {t('knows.draftRead', { date: format.moment(row.createdAt) })}
              {row.inMemory && ` · ${t('knows.draftInMemory')}`}
            </p>
            <p class="draft-list__address">
              {isTextAddress(row.url) ? (
                t('paste.sourceDefault')
              ) : (
                <ExternalLink href={row.url}>{row.url}</ExternalLink>
              )}
            </p>
          </div>
          <IconButton
            icon="trash"
            label={t('knows.draftDelete', { title: row.title })}
            onClick={() => onDelete(row)}
          />
        </li>
      ))}
    </ul>
  );
}
