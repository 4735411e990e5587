import { useMemo } from 'preact/hooks';
import { contentHash } from '../library/content-facts.ts';
import { readerPath } from '../library/reader-address.ts';
import { versionsAddress } from '../library/versions-address.ts';
import type { Article } from '../model/article.ts';
import type { EditionState } from '../reader/view-state.ts';
import type { Reading } from './load-reading.ts';
import { usePosition } from './use-position.ts';
import { useSavedAddress } from './use-saved-address.ts';
import type { Saving } from './use-saving.ts';

type Shown = Extract<Reading, { kind: 'saved' | 'draft' }>;
type Known = Pick<Saving, 'articleId' | 'answer' | 'inReach'>;
/** The hash is that of the text on the page; null while it is not whole. */
type Compared = Known & { hash: string | null };

interface ShownEdition {
  edition: EditionState | null;
  versionsUrl: string | null;
  newestUrl: string | null;
  resumed: number | null;
  onTop: () => void;
}

interface Text {
  /** As the page shows it. */
  article: Article;
  /** With all pages that have come: what would be saved. */
  whole: Article;
  /** Whether pages are still being fetched; nothing is compared until then. */
  growing: boolean;
}

/**
 * Which version of an article a page shows, and where in it the reader is. The newest saved version
 * has an address and a place that is kept; any other text has neither.
 */
export function useEdition(
  reading: Shown,
  { article, whole, growing, saving }: Text & { saving: Saving },
): ShownEdition {
  const hash = useMemo(() => (growing ? null : contentHash(whole)), [whole, growing]);
  const edition = editionOf(reading, { ...saving, hash });
  const isNewest = edition?.kind !== 'changed' && edition?.kind !== 'earlier';
  const { resumed, toTop } = usePosition(
    isNewest && saving.inReach ? saving.articleId : null,
    article,
  );
  useSavedAddress({ ...saving, isNewest });
  return { edition, ...editionLinks(reading, saving), resumed, onTop: toTop };
}

/** How the text of a reading stands to the versions in the library; null when nothing is to be said. */
function editionOf(reading: Shown, { articleId, answer, hash }: Compared): EditionState | null {
  if (reading.kind === 'saved') {
    const { earlier } = reading;
    return earlier && { kind: 'earlier', number: earlier.number, savedAt: earlier.savedAt };
  }
  if (articleId === null) return null;
  if (answer?.outcome === 'changed') return { kind: 'saved', number: answer.version };
  if (answer?.outcome === 'unchanged') return { kind: 'same', since: answer.versionAt };
  if (answer || !reading.saved || hash === null) return null;
  const { contentHash: saved, versionAt } = reading.saved;
  return { kind: saved === hash ? 'same' : 'changed', since: versionAt };
}

/** Where the versions of a reading's saved copy are compared, and its newest one is read. */
function editionLinks(
  reading: Shown,
  { articleId, inReach }: Known,
): { versionsUrl: string | null; newestUrl: string | null } {
  if (articleId === null || !inReach) return { versionsUrl: null, newestUrl: null };
  const from = reading.kind === 'saved' ? (reading.earlier?.number ?? null) : null;
  return {
    versionsUrl: versionsAddress({ articleId, from, to: null }),
    newestUrl: readerPath({ articleId }),
  };
}
