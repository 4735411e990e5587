import { expect, it } from 'vitest';
import { pageState } from '../../../lib/background/page-state.ts';

const article = { kind: 'article', pageType: 'article', reasons: [] } as const;
const listing = { kind: 'other', pageType: 'listing', reasons: [] } as const;

it.each([
  [article, null, 'readable'],
  [listing, null, 'unreadable'],
  [article, 'id', 'saved'],
  [listing, 'id', 'saved'],
] as const)('%j with saved copy %j is %s', (detection, savedId, state) => {
  expect(pageState({ ...detection, reasons: [] }, savedId)).toBe(state);
});
