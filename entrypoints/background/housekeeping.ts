import { mayPass } from '../../lib/background/image-retry.ts';
import { wakeEvery } from '../../lib/platform/alarms.ts';
import { cleanDrafts } from '../../lib/storage/drafts.ts';
import { requeueImages } from '../../lib/storage/image-jobs.ts';
import { cleanRestorations } from '../../lib/storage/restorations.ts';
import { cleanScratchFiles } from '../../lib/storage/scratch-file.ts';
import { purgeTrash } from '../../lib/storage/trash.ts';
import { fetchImages } from './images.ts';
import { keepIndex } from './search-index.ts';

export const HOUSEKEEPING_ALARM = 'housekeeping';

const TWELVE_HOURS_IN_MINUTES = 12 * 60;

/** Lets go of what had its time and gives images another chance that only time stood against. */
export async function keepHouse(): Promise<void> {
  await wakeEvery(HOUSEKEEPING_ALARM, TWELVE_HOURS_IN_MINUTES);
  await cleanDrafts(Date.now());
  await cleanRestorations(Date.now());
  await purgeTrash(Date.now());
  await cleanScratchFiles(Date.now());
  keepIndex();
  await requeueImages({ when: mayPass });
  fetchImages();
}

/** The reader allowed another host: images kept back for want of access can be had now. */
export async function useNewHosts(): Promise<void> {
  await requeueImages({
    when: ({ reason }) => reason === 'no-access' || reason === 'elsewhere',
  });
  fetchImages();
}
