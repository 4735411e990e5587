import type { ExportKind, ExportState } from '../../lib/reader/pack-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

export interface PackExportProps {
  state: ExportState;
  onExport(kind: ExportKind): void;
}

const OWN = ['json', 'csv'] as const;
const ALL = ['tsv', 'yomitan'] as const;

/** Takes the reader's terms, or the whole glossary, out as a file. */
export function PackExport({ state, onExport }: PackExportProps) {
  const { t, format } = useText();
  const busy = state.phase === 'making';
  const buttons = (kinds: readonly ExportKind[]) => (
    <div class="actions">
      {kinds.map((kind) => (
        <Button key={kind} aria-disabled={busy} onClick={() => !busy && onExport(kind)}>
          {t(`packs.${kind}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <section class="own-files__part" aria-labelledby="pack-export">
      <h3 id="pack-export">{t('packs.exportTitle')}</h3>
      <p class="quiet">{t('packs.exportOwn')}</p>
      {buttons(OWN)}
      <p class="quiet">{t('packs.csvNote')}</p>
      <p class="quiet">{t('packs.exportAll')}</p>
      {buttons(ALL)}
      <p role="status">
        {busy && t('packs.making')}
        {state.phase === 'made' &&
          t('packs.made', { name: state.name, size: format.bytes(state.bytes) })}
      </p>
    </section>
  );
}
