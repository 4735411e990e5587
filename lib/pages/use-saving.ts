import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../messaging/messenger.ts';
import type { SaveCommand } from '../messaging/protocol.ts';
import type { Article } from '../model/article.ts';
import type { SavedImage } from '../model/saved-article.ts';
import { inPrivateWindow } from '../platform/context.ts';
import type { SaveFailure, SaveOutlook, SaveState } from '../reader/view-state.ts';
import { persistLibrary } from '../storage/persistence.ts';
import { saveFailure } from './database-problem.ts';
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
  save(): Promise<void>;
  retryImages(): void;
  /** Forgets that the article was saved, after it was moved to the trash. */
  forget(): void;
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

function stateOf(jobs: readonly SavedImage[], savedAt: number): SaveState {
  const total = jobs.length;
  const done = jobs.filter(({ state }) => state === 'saved').length;
  const failed = jobs.filter(({ state }) => state === 'failed').length;
  if (done + failed < total) return { phase: 'saving', done, total };
  return { phase: 'saved', done, total, failed, savedAt };
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
  const { jobs, inReach } = useImageJobs(saved?.id ?? null);

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
      void persistLibrary();
    } else setFailure(answer ? saveFailure(answer.problem) : 'unknown');
    setBusy(false);
  };

  // What was saved before its last page came is saved again with all of them.
  useEffect(() => {
    if (!growing && !busy && early.current) void save();
  }, [growing, busy]);

  const retryImages = (): void => {
    if (saved) void sendMessage('retryImages', { articleId: saved.id }).catch(() => null);
  };

  const state: SaveState =
    failure !== null
      ? { phase: 'failed', reason: failure }
      : saved && jobs
        ? stateOf(jobs, saved.at)
        : saved || busy
          ? { phase: 'saving', done: 0, total: 0 }
          : { phase: 'unsaved' };
  return {
    state,
    outlook,
    jobs,
    articleId: saved?.id ?? null,
    inReach,
    save,
    retryImages,
    forget: () => setSaved(null),
  };
}
