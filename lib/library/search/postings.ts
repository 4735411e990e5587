import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * A row of the index: for every word of one bucket, in which documents of one chunk it stands and
 * where. Documents are numbered within their chunk. Per word: the key; a block of (step from the
 * document before, number of places); a block of places, each as the step from the one before.
 */
export interface Posting {
  document: number;
  /** Ascending, at least one. */
  places: readonly number[];
}

export interface Entry {
  key: string;
  /** Steps and counts by turns. */
  documents: Uint8Array;
  places: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The words of a row, one after the other; their blocks are views of the row. */
export function* readEntries(row: Uint8Array): Generator<Entry> {
  const reader = new ByteReader(row);
  while (!reader.done) {
    const key = decoder.decode(reader.block());
    yield { key, documents: reader.block(), places: reader.block() };
  }
}

/**
 * The row with more postings. They must be of documents with higher numbers than those in it, in
 * ascending order; nothing in it is coded anew.
 */
export function appendPostings(
  row: Uint8Array | null,
  additions: ReadonlyMap<string, readonly Posting[]>,
): Uint8Array<ArrayBuffer> {
  const written = new ByteWriter((row?.length ?? 0) + 256);
  const known = new Set<string>();
  for (const entry of row ? readEntries(row) : []) {
    known.add(entry.key);
    writeEntry(written, { entry, more: additions.get(entry.key) ?? [] });
  }
  for (const [key, more] of additions) {
    const entry = { key, documents: NOTHING, places: NOTHING };
    if (!known.has(key)) writeEntry(written, { entry, more });
  }
  return written.finish();
}

const NOTHING = new Uint8Array(0);

function writeEntry(
  to: ByteWriter,
  { entry, more }: { entry: Entry; more: readonly Posting[] },
): void {
  to.block(encoder.encode(entry.key));
  if (more.length === 0) {
    to.block(entry.documents);
    to.block(entry.places);
    return;
  }
  const documents = new ByteWriter(entry.documents.length + 16);
  const places = new ByteWriter(entry.places.length + 32);
  documents.bytes(entry.documents);
  places.bytes(entry.places);
  let before = lastDocument(entry.documents);
  for (const posting of more) {
    documents.number(posting.document - before);
    documents.number(posting.places.length);
    before = posting.document;
    let place = 0;
    for (const next of posting.places) {
      places.number(next - place);
      place = next;
    }
  }
  to.block(documents.finish());
  to.block(places.finish());
}

function lastDocument(documents: Uint8Array): number {
  const reader = new ByteReader(documents);
  let last = 0;
  while (!reader.done) {
    last += reader.number();
    reader.skip(1);
  }
  return last;
}
