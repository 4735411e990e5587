import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../messaging/messenger.ts';
import type { SaveAnswer, SaveCommand } from '../messaging/protocol.ts';
import type { Article } from '../model/article.ts';
import type { SavedImage } from '../model/saved-article.ts';
import { inPrivateWindow } from '../platform/context.ts';
import type { MissingImage, SaveFailure, SaveOutlook, SaveState } from '../reader/view-state.ts';
import { lowRoom } from '../reader/room-left.ts';
import { persistLibrary, storageSpace } from '../storage/persistence.ts';
import { moveToTrash } from '../storage/trash.ts';
import { saveFailure } from './database-problem.ts';
import { failedImage } from './image-source.ts';
import { useVersions } from './use-comparison.ts';
import { useImageJobs } from './use-image-jobs.ts';

export interface Saving {
  state: SaveState;
  /** Where saving puts the article, or why it cannot be saved. */
  outlook: SaveOutlook;
  /** Jobs of the saved article's images; null while it is not saved. */
  jobs: readonly SavedImage[] | null;
  articleId: string | null;
  /** Whether this window can open the saved article again; see use-image-jobs.ts. */
  inReach: boolean;
  /** What saving came to, when this page has saved. */
  answer: SaveAnswer | null;
  /** Bytes left on the disk when they were few after saving; null when they were not. */
  lowRoom: number | null;
  save(): Promise<void>;
  retryImages(): void;
  /** Moves the saved copy to the trash; where that fails it stays saved, and the page shows it so. */
  remove(): Promise<void>;
}

interface Subject {
  article: Article;
  /** The reading to save; null for an article that is in the library already. */
  draftId: string | null;
  outlook: SaveOutlook;
  savedId: string | null;
  savedAt: number | null;
  /** Whether further pages of the article are still on their way. */
  growing: boolean;
}

/** A pause longer than this is told, instead of being waited for under the reader's eyes. */
const SHORT_PAUSE_MS = 45_000;

function savedState(
  jobs: readonly SavedImage[],
  { savedAt, now, versions }: { savedAt: number; now: number; versions: number },
): SaveState {
  const total = jobs.length;
  const done = jobs.filter(({ state }) => state === 'saved').length;
  const waiting = jobs.filter(({ state }) => state === 'waiting');
  const missing = missingImages(jobs);
  if (waiting.some(({ nextAt }) => nextAt < now + SHORT_PAUSE_MS))
    return { phase: 'saving', done, total };
  const at = Math.min(...waiting.map(({ nextAt }) => nextAt));
  const later = waiting.length > 0 ? { count: waiting.length, at } : null;
  return { phase: 'saved', done, total, failed: missing.length, savedAt, missing, later, versions };
}

function missingImages(jobs: readonly SavedImage[]): MissingImage[] {
  return jobs.flatMap(({ src, state, problem }, i) => {
    if (state !== 'failed' || !problem) return [];
    return [{ number: i + 1, why: failedImage(src, problem) }];
  });
}

function useVersionCount(articleId: string | null): number {
  const versions = useVersions(articleId);
  return versions.phase === 'ready' ? versions.value.length : 1;
}

/** A reading may have been let go of while its page stayed open: the page still has the article. */
async function sendSave({ article, draftId }: Subject) {
  const command: SaveCommand = { article, pageUrl: article.url };
  if (draftId === null) return sendMessage('saveArticle', command);
  const answer = await sendMessage('saveArticle', { draftId });
  return !answer.ok && answer.problem === 'no-draft' ? sendMessage('saveArticle', command) : answer;
}

/**
 * Saves the reading through the background and follows its images. The text is safe when `save`
 * resolves; progress comes from the database, so it is right after a reload and in other tabs.
 */
export function useSaving(subject: Subject): Saving {
  const { savedId, savedAt, growing } = subject;
  const [saved, setSaved] = useState(
    savedId === null ? null : { id: savedId, at: savedAt ?? Date.now() },
  );
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [outlook, setOutlook] = useState(subject.outlook);
  const [busy, setBusy] = useState(false);
  const [answered, setAnswered] = useState<SaveAnswer | null>(null);
  const [low, setLow] = useState<number | null>(null);
  const { jobs, inReach } = useImageJobs(saved?.id ?? null);
  const versions = useVersionCount(saved?.id ?? null);
  /** Saved while pages were still on their way. */
  const early = useRef(false);

  const save = async (): Promise<void> => {
    if (busy) return;
    early.current = growing;
    setBusy(true);
    setFailure(null);
    const answer = await sendSave(subject).catch(() => null);
    if (answer?.ok) {
      const { articleId, lasting } = answer.value;
      setSaved({ id: articleId, at: Date.now() });
      setOutlook(lasting ? (inPrivateWindow() ? 'outside-window' : 'library') : 'this-window');
      setAnswered(answer.value);
      void persistLibrary();
      void storageSpace().then((space) => setLow(lowRoom(space)));
    } else setFailure(answer ? saveFailure(answer.problem) : 'unknown');
    setBusy(false);
  };

  // What was saved before its last page came is saved again with all of them.
  useEffect(() => {
    if (!growing && !busy && early.current) void save();
  }, [growing, busy]);

  const remove = async (): Promise<void> => {
    const moved = saved && (await moveToTrash([saved.id], Date.now()));
    if (!moved?.ok) return;
    setSaved(null);
    setAnswered(null);
  };

  const stateNow = (): SaveState => {
    if (failure !== null) return { phase: 'failed', reason: failure };
    if (saved && jobs && !busy) {
      return savedState(jobs, { savedAt: saved.at, now: Date.now(), versions });
    }
    return saved || busy ? { phase: 'saving', done: 0, total: 0 } : { phase: 'unsaved' };
  };
  return {
    state: stateNow(),
    outlook,
    jobs,
    articleId: saved?.id ?? null,
    inReach,
    answer: answered,
    lowRoom: low,
    save,
    retryImages: () => {
      if (saved) void sendMessage('retryImages', { articleId: saved.id }).catch(() => null);
    },
    remove,
  };
}
