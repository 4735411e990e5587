import { useState } from 'preact/hooks';
import { sendMessage } from '../messaging/messenger.ts';
import type { SaveCommand } from '../messaging/protocol.ts';
import type { SaveProblem } from '../model/problems.ts';
import type { SavedImage } from '../model/saved-article.ts';
import type { SaveFailure, SaveState } from '../reader/view-state.ts';
import { persistLibrary } from '../storage/persistence.ts';
import { useImageJobs } from './use-image-jobs.ts';

export interface Saving {
  state: SaveState;
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
  command: SaveCommand;
  savedId: string | null;
  savedAt: number | null;
}

function failureOf(problem: SaveProblem | 'bad-message'): SaveFailure {
  if (problem === 'quota') return 'disk-full';
  return problem === 'failed' || problem === 'bad-message' ? 'unknown' : 'database-unavailable';
}

function stateOf(jobs: readonly SavedImage[], savedAt: number): SaveState {
  const total = jobs.length;
  const done = jobs.filter(({ state }) => state === 'saved').length;
  const failed = jobs.filter(({ state }) => state === 'failed').length;
  if (done + failed < total) return { phase: 'saving', done, total };
  return { phase: 'saved', done, total, failed, savedAt };
}

/**
 * Saves the reading through the background and follows its images. The text is safe when `save`
 * resolves; progress comes from the database, so it is right after a reload and in other tabs.
 */
export function useSaving({ command, savedId, savedAt }: Subject): Saving {
  const [saved, setSaved] = useState(
    savedId === null ? null : { id: savedId, at: savedAt ?? Date.now() },
  );
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const { jobs, inReach } = useImageJobs(saved?.id ?? null);

  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await sendMessage('saveArticle', command).catch(() => null);
    if (answer?.ok) {
      setSaved({ id: answer.value.articleId, at: Date.now() });
      void persistLibrary();
    } else setFailure(answer ? failureOf(answer.problem) : 'unknown');
    setBusy(false);
  };

  const retryImages = (): void => {
    if (saved) void sendMessage('retryImages', { articleId: saved.id });
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
    jobs,
    articleId: saved?.id ?? null,
    inReach,
    save,
    retryImages,
    forget: () => setSaved(null),
  };
}
