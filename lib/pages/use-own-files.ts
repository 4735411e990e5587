import type { Term } from '../glossary/term.ts';
import type { Translate } from '../i18n/i18n.ts';
import { yomitanTexts } from '../i18n/yomitan-texts.ts';
import type { OwnGlossaryReading } from './use-own-glossary.ts';
import { usePackExport } from './use-pack-export.ts';
import { usePackImport } from './use-pack-import.ts';

interface OwnFilesOptions {
  /** Terms not hidden, in the order of a dictionary. */
  ordered: readonly Term[];
  /** YYYY-MM-DD. */
  today: string;
  t: Translate;
}

/** The reader's own terms with everything the room for them can do. */
export function useOwnFiles(
  { state, view, actions }: OwnGlossaryReading,
  { ordered, today, t }: OwnFilesOptions,
) {
  const coming = usePackImport(view, actions);
  const source = { view, terms: ordered, today, yomitan: yomitanTexts(t) };
  const going = usePackExport(source);
  return {
    state,
    view,
    exporting: { state: going.state, onExport: going.make },
    importing: {
      state: coming.state,
      onFile: coming.read,
      onConfirm: coming.confirm,
      onCancel: coming.cancel,
    },
    onSave: actions.saveTerm,
    onDelete: (id: string) => void actions.deleteTerm(id),
  };
}
