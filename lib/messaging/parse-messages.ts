import * as v from 'valibot';
import { BACKUP_FAILURES } from '../model/backup-schedule.ts';
import { httpAddress, wholeNumberUpTo } from '../model/bounds.ts';
import { articleSchema } from '../model/parse-article.ts';
import { detectionSchema } from '../model/parse-extraction-result.ts';
import type { ProtocolMap } from './protocol.ts';

type MessageType = keyof ProtocolMap;
export type MessageData<Type extends MessageType> = Parameters<ProtocolMap[Type]>[0];

const tabId = wholeNumberUpTo(Number.MAX_SAFE_INTEGER);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A file a page of ours made; nothing else is ever saved to the reader's disk. */
const ownFile = v.pipe(v.string(), v.maxLength(500), v.startsWith('blob:'));

const schemas: { [Type in MessageType]: v.GenericSchema<unknown, MessageData<Type>> } = {
  pageDetected: v.object({ url: httpAddress, detection: detectionSchema }),
  detectionOf: v.object({ tabId }),
  openReader: v.object({ tabId, force: v.boolean() }),
  saveArticle: v.union([
    v.object({ draftId: id }),
    v.object({ article: articleSchema, pageUrl: httpAddress }),
  ]),
  savePlace: v.object({}),
  imagesOf: v.object({ articleId: id }),
  retryImages: v.object({ articleId: v.nullable(id) }),
  libraryRestored: v.object({}),
  backupOrder: v.object({}),
  backupWritten: v.object({
    id,
    result: v.variant('ok', [
      v.object({
        ok: v.literal(true),
        value: v.object({ url: ownFile, bytes: wholeNumberUpTo(Number.MAX_SAFE_INTEGER) }),
      }),
      v.object({ ok: v.literal(false), problem: v.picklist([...BACKUP_FAILURES, 'later']) }),
    ]),
  }),
};

/** The data of a message as it must be, or null: what a page's process sends is not to be trusted. */
export function parseMessageData<Type extends MessageType>(
  type: Type,
  data: unknown,
): MessageData<Type> | null {
  const parsed = v.safeParse(schemas[type], data, { abortEarly: true });
  return parsed.success ? (parsed.output as MessageData<Type>) : null;
}
