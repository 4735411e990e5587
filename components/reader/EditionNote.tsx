import type { EditionState } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

interface EditionNoteProps {
  edition: EditionState | null;
  versionsUrl: string | null;
  newestUrl: string | null;
  onSave(): void;
}

/** Above a text that the library knows in another version, or in this very one. */
export function EditionNote({ edition, versionsUrl, newestUrl, onSave }: EditionNoteProps) {
  const { t, format } = useText();
  if (edition === null) return null;
  const link = (url: string | null, words: string) => url && <a href={url}>{words}</a>;
  return (
    <div class="edition-note" role="note">
      <p>{words()}</p>
      <p class="actions">
        {edition.kind === 'changed' && (
          <Button icon="save" onClick={onSave}>
            {t('edition.saveNew')}
          </Button>
        )}
        {(edition.kind === 'saved' || edition.kind === 'earlier') &&
          link(versionsUrl, t('edition.compare'))}
        {edition.kind === 'earlier' && link(newestUrl, t('edition.newest'))}
        {(edition.kind === 'same' || edition.kind === 'changed') &&
          link(newestUrl, t('edition.openSaved'))}
      </p>
    </div>
  );

  function words(): string {
    switch (edition?.kind) {
      case 'same':
      case 'changed':
        return t(`edition.${edition.kind}`, { date: format.moment(edition.since) });
      case 'saved':
        return t('edition.saved', { number: edition.number });
      case 'earlier':
        return t('edition.earlier', {
          number: edition.number,
          date: format.moment(edition.savedAt),
        });
      default:
        return '';
    }
  }
}
