import { sendMessage } from '../../lib/messaging/messenger.ts';
import { writeScheduledFile } from '../../lib/pages/scheduled-file.ts';

/**
 * The hidden page in which Chrome writes a scheduled backup. The background closes it when the file
 * is saved, and with it the file's address ends.
 */
async function write(): Promise<void> {
  const order = await sendMessage('backupOrder', {});
  if (!order) return close();
  const { id, startedAt, settings } = order;
  const { signal } = new AbortController();
  const result = await writeScheduledFile({ settings, startedAt, signal });
  if (!(await sendMessage('backupWritten', { id, result }))) close();
}

void write();
