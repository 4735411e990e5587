import { versionsAddress } from '../library/versions-address.ts';
import type { EditionState } from '../reader/view-state.ts';
import type { Reading } from './load-reading.ts';
import { usePosition } from './use-position.ts';
import { useSavedAddress } from './use-saved-address.ts';
import type { Saving } from './use-saving.ts';

type Article = Extract<Reading, { kind: 'saved' | 'draft' }>;
type Known = Pick<Saving, 'articleId' | 'answer' | 'inReach'>;

interface ShownEdition {
  edition: EditionState | null;
  versionsUrl: string | null;
  newestUrl: string | null;
  resumed: number | null;
  onTop: () => void;
}

/**
 * Which version of an article a page shows, and where in it the reader is. The newest saved version
 * has an address and a place that is kept; any other text has neither.
 */
export function useEdition(reading: Article, saving: Saving): ShownEdition {
  const edition = editionOf(reading, saving);
  const isNewest = edition?.kind !== 'changed' && edition?.kind !== 'earlier';
  const { resumed, toTop } = usePosition(
    isNewest && saving.inReach ? saving.articleId : null,
    reading.article,
  );
  useSavedAddress({ ...saving, isNewest });
  return { edition, ...editionLinks(reading, saving), resumed, onTop: toTop };
}

/** How the text of a reading stands to the versions in the library; null when nothing is to be said. */
export function editionOf(reading: Article, { articleId, answer }: Known): EditionState | null {
  if (reading.kind === 'saved') {
    const { earlier } = reading;
    return earlier && { kind: 'earlier', number: earlier.number, savedAt: earlier.savedAt };
  }
  if (articleId === null) return null;
  if (answer?.outcome === 'changed') return { kind: 'saved', number: answer.version };
  if (answer?.outcome === 'unchanged') return { kind: 'same', since: answer.versionAt };
  if (answer || !reading.saved) return null;
  const { changed, versionAt } = reading.saved;
  return { kind: changed ? 'changed' : 'same', since: versionAt };
}

/** Where the versions of a reading's saved copy are compared, and its newest one is read. */
function editionLinks(
  reading: Article,
  { articleId, inReach }: Known,
): { versionsUrl: string | null; newestUrl: string | null } {
  if (articleId === null || !inReach) return { versionsUrl: null, newestUrl: null };
  const from = reading.kind === 'saved' ? (reading.earlier?.number ?? null) : null;
  return {
    versionsUrl: versionsAddress({ articleId, from, to: null }),
    newestUrl: `/reader.html?article=${encodeURIComponent(articleId)}`,
  };
}
