import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { BackupEnd } from '../../lib/messaging/protocol.ts';
import { failure } from '../../lib/model/result.ts';
import { writeScheduledFile } from '../../lib/pages/scheduled-file.ts';

/**
 * The hidden page in which Chrome writes a scheduled backup. The background closes it when the file
 * is saved, and with it the file's address ends.
 */
async function write(): Promise<void> {
  const order = await sendMessage('backupOrder', {});
  if (!order) return close();
  const { signal } = new AbortController();
  const { id } = order;
  // A bug must be told as well, or the background waits for an end that never comes.
  const result = await writeScheduledFile({ ...order, signal }).catch((): BackupEnd['result'] =>
    failure('unknown'),
  );
  if (!(await sendMessage('backupWritten', { id, result }))) close();
}

void write();
