import * as v from 'valibot';
import { isHttpAddress } from './http-address.ts';

/**
 * The limits data from a page must keep, and the schemas they make. Generous for any real
 * newspaper page, small enough that a hostile one cannot fill memory or the disk.
 * Lengths are UTF-16 units.
 */
export const LIMITS = {
  address: 8_192,
  line: 2_000,
  text: 100_000,
  articleText: 4_000_000,
  blocks: 10_000,
  runs: 5_000,
  items: 2_000,
  rows: 2_000,
  cells: 100,
  span: 1_000,
  pixels: 100_000,
  names: 50,
  related: 300,
  removed: 3_000,
  removedText: 500,
  removedBlocks: 100,
  pages: 10,
  notes: 100,
  reasons: 50,
} as const;

/** NFC and no lone surrogates, which no database or file would give back unchanged. */
const wellFormed = v.transform((text: string) =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC'),
);

/** Refused when longer: text of the article itself is never cut in silence. */
export function textUpTo(max: number) {
  return v.pipe(v.string(), v.maxLength(max), wellFormed);
}

/** Cut when longer: for what is shown beside the article or only to a maintainer. */
export function textCutTo(max: number) {
  return v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, max)),
    wellFormed,
  );
}

/** The length is looked at before the items, so that a huge list costs nothing. */
export function listUpTo<Output>(max: number, item: v.GenericSchema<unknown, Output>) {
  const isList = v.custom<unknown[]>(Array.isArray, 'Not a list');
  return v.pipe(isList, v.maxLength(max), v.array(item));
}

/** A list of which only the first `max` items are looked at and kept; the rest is dropped unseen. */
export function listCutTo<Output>(max: number, item: v.GenericSchema<unknown, Output>) {
  return v.pipe(
    v.custom<unknown[]>(Array.isArray, 'Not a list'),
    v.transform((list) => list.slice(0, max)),
    v.array(item),
  );
}

export const wholeNumberUpTo = (max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

/** An absolute http(s) address: `javascript:`, `data:`, relative and broken ones are refused. */
export const httpAddress = v.pipe(
  v.string(),
  v.maxLength(LIMITS.address),
  v.check(isHttpAddress, 'Not an absolute http(s) address'),
);
