import { expect, it } from 'vitest';
import { changeBackupSchedule, getBackupSchedule } from '../../../lib/settings/backup-schedule.ts';

it('keeps both of two changes made at once', async () => {
  await Promise.all([
    changeBackupSchedule({ every: 'week' }),
    changeBackupSchedule({ askedAt: 1_790_000_000_000 }),
  ]);
  expect(await getBackupSchedule()).toMatchObject({ every: 'week', askedAt: 1_790_000_000_000 });
});
