import { keepAwakeDuring } from '../../lib/platform/keep-awake.ts';
import { BATCHES, completeIndex } from '../../lib/storage/search-index.ts';
import { note } from './failures.ts';

let running: Promise<unknown> = Promise.resolve();

/** Takes into the search index what was saved. A call while it runs looks once more at its end. */
export function keepIndex(): void {
  running = running
    .then(() => completeIndex(BATCHES.background))
    .catch((error: unknown) => note('background', error));
  void keepAwakeDuring(running);
}
