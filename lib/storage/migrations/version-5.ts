import type { SchemaStep } from './schema-step.ts';

/** What the reader has put back into articles. */
export const version5: SchemaStep = {
  version: 5,
  stores: { restorations: 'key, changedAt' },
};
