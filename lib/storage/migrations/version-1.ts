import type { SchemaStep } from './schema-step.ts';

/** Articles, their texts and images, and readings that were not saved. */
export const version1: SchemaStep = {
  version: 1,
  stores: {
    meta: 'key',
    drafts: 'id, createdAt',
    articles: 'id, *addresses, savedAt, deletedAt',
    texts: 'articleId',
    images: '[articleId+src], articleId, hash, state, [state+nextAt]',
    blobs: 'hash',
  },
};
