import type {
  FetchProblem,
  ImageFailure,
  ImageProblem,
  StorageProblem,
} from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { holdHostUntil, retryImageAt } from './image-retry.ts';

export interface ImageTask {
  articleId: string;
  src: string;
  pageUrl: string;
  /** Failed tries so far. */
  attempts: number;
}

type Stored = Promise<Result<void, StorageProblem>>;

/** What fetching images needs. All progress is in the database: the background may die any time. */
export interface ImagePorts {
  due(given: { now: number; limit: number }): Promise<Result<ImageTask[], StorageProblem>>;
  nextAt(): Promise<Result<number | null, StorageProblem>>;
  fetch(image: { url: string; pageUrl: string }): Promise<Result<Blob, FetchProblem>>;
  /** Null when the content is an image that can be shown, else why it is not kept. */
  verify(blob: Blob): Promise<ImageFailure | null>;
  store(image: { articleId: string; src: string; blob: Blob; now: number }): Stored;
  recordFailure(image: {
    articleId: string;
    src: string;
    problem: ImageProblem;
    retryAt: number | null;
  }): Stored;
  /** Leaves a host alone until that time (Unix ms): none of its images is tried before. */
  holdHost(hold: { host: string; until: number }): Stored;
  /** Wakes the background at this time (Unix ms) to run again; null calls it off. */
  wakeAt(time: number | null): Promise<void>;
  /** Told of an exception, which is a bug: it stands against one image, and the others go on. */
  onBug(error: unknown): void;
  /** Unix ms. */
  now(): number;
}

/** Images fetched at a time. */
const CONCURRENCY = 3;

/** When to look again should the background be stopped in the middle, or the database fail. */
const RESUME_MS = 30_000;

/**
 * Fetches what waits. Called while it already runs, it joins that run and looks once more at its
 * end, so that nothing saved in the meantime is left waiting.
 */
export function createImageRunner(ports: ImagePorts): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;

  async function runAll(): Promise<void> {
    do {
      again = false;
      await runDue(ports);
    } while (again);
  }

  return () => {
    again = true;
    running ??= runAll().finally(() => {
      running = null;
    });
    return running;
  };
}

async function runDue(ports: ImagePorts): Promise<void> {
  for (;;) {
    const due = await ports.due({ now: ports.now(), limit: CONCURRENCY });
    if (!due.ok) return ports.wakeAt(ports.now() + RESUME_MS);
    if (due.value.length === 0) break;
    await ports.wakeAt(ports.now() + RESUME_MS);
    const outcomes = await Promise.all(due.value.map((task) => runTask(task, ports)));
    if (outcomes.some(({ ok }) => !ok)) return ports.wakeAt(ports.now() + RESUME_MS);
  }
  const next = await ports.nextAt();
  await ports.wakeAt(next.ok ? next.value : ports.now() + RESUME_MS);
}

/** Fails only when not even the failure could be written down. */
async function runTask(task: ImageTask, ports: ImagePorts): Promise<Result<void, StorageProblem>> {
  const { articleId, src, attempts } = task;
  const kept = await fetchAndKeep(task, ports).catch((error: unknown) => {
    ports.onBug(error);
    return failure({ reason: 'damaged', status: null } as const);
  });
  if (kept.ok) return success(undefined);
  const found = imageProblem(kept.problem);
  if (!found) return failure('failed');
  const now = ports.now();
  const problem = { reason: found.reason, status: found.status };
  const retryAt = retryImageAt({ problem: found, attempts, now });
  const recorded = await ports.recordFailure({ articleId, src, problem, retryAt });
  const until = holdHostUntil(found, now);
  if (!recorded.ok || until === null) return recorded;
  return ports.holdHost({ host: new URL(src).host, until });
}

async function fetchAndKeep(
  { articleId, src, pageUrl }: ImageTask,
  ports: ImagePorts,
): Promise<Result<void, FetchProblem | StorageProblem>> {
  const fetched = await ports.fetch({ url: src, pageUrl });
  if (!fetched.ok) return fetched;
  const reason = await ports.verify(fetched.value);
  if (reason !== null) return failure({ reason, status: null });
  return ports.store({ articleId, src, blob: fetched.value, now: ports.now() });
}

/** A full disk is the image's problem; a database that fails otherwise is not. */
function imageProblem(problem: FetchProblem | StorageProblem): FetchProblem | null {
  if (typeof problem !== 'string') return problem;
  return problem === 'quota' ? { reason: 'quota', status: null } : null;
}
