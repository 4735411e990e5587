import type { HtmlTexts } from '../../lib/export/html/articles-html.ts';
import type { Texts } from '../i18n-context.tsx';
import type { Done, ExportOrder, LibraryActions } from './library-actions.ts';
import type { Deed } from './UndoToast.tsx';
import type { Selection } from './use-selection.ts';

/** Has the selected articles written into one file; `next` says so when it is done. */
export function exportDeed(
  texts: Texts,
  given: { selection: Selection; actions: LibraryActions; kind: ExportOrder['kind'] },
): { done: Done; next: Deed } {
  const { t, format } = texts;
  const { selection, actions, kind } = given;
  const { ids, entries } = selection;
  const [only] = entries;
  const count = ids.length;
  const number = format.number(count);
  const title = only && count === 1 ? only.title : t('exports.title', { count, number });
  const done = actions.onExport(ids, { kind, texts: exportTexts(texts, title) });
  return { done, next: { words: t('exports.done', { count, number }), undo: null } };
}

/** What the file says in the language of the interface. */
function exportTexts({ t, format, language }: Texts, title: string): HtmlTexts {
  return {
    language,
    title,
    original: t('exports.original'),
    missingImage: t('exports.missingImage'),
    film: t('exports.film'),
    saved: (ms) => t('exports.saved', { date: format.moment(ms) }),
    published: format.published,
  };
}
