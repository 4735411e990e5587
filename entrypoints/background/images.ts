import { createImageRunner } from '../../lib/background/image-runner.ts';
import { wakeAt } from '../../lib/platform/alarms.ts';
import { keepAwakeDuring } from '../../lib/platform/keep-awake.ts';
import { fetchImage } from '../../lib/platform/fetch-image.ts';
import { verifyImage } from '../../lib/platform/verify-image.ts';
import {
  dueImageJobs,
  holdHost,
  nextImageJobAt,
  recordImageFailure,
  storeImage,
} from '../../lib/storage/image-jobs.ts';
import { note } from './failures.ts';

const IMAGES_ALARM = 'images';

const run = createImageRunner({
  due: dueImageJobs,
  nextAt: nextImageJobAt,
  fetch: fetchImage,
  verify: verifyImage,
  holdHost,
  store: storeImage,
  recordFailure: recordImageFailure,
  wakeAt: (time) => wakeAt(IMAGES_ALARM, time),
  onBug: (error) => void note('background', error),
  now: () => Date.now(),
});

/** Fetches the images that wait, of every saved article. */
export function fetchImages(): void {
  void keepAwakeDuring(run());
}
