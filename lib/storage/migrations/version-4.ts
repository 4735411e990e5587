import type { SchemaStep } from './schema-step.ts';

/** Terms the reader brought, and notes on any term. */
export const version4: SchemaStep = {
  version: 4,
  stores: { ownTerms: 'id', termNotes: 'termId' },
};
