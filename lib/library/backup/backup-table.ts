/** A table of the database as a backup sees it. */
export interface BackupTable {
  name: string;
  /**
   * Rows of an `article` travel together with it, since they mean nothing without it; those of the
   * `library` stand for themselves and are compared one by one.
   */
  scope: 'article' | 'library';
  /** What makes two rows the same record. */
  keyOf(row: object): string;
  /** Unix ms: of two rows with one key the later one is kept. */
  updatedAt(row: object): number;
  /**
   * The row when it is one, null when it is not. It stays as it was written, in NFC or not, unless
   * it breaks a bound that is mended rather than refused.
   */
  parse(input: unknown): object | null;
}

/** Rows by the name of their table. */
export type TableRows = Record<string, object[]>;

/** An image of the library with its content apart. */
export interface ImageFacts {
  /** SHA-256 in hexadecimal. */
  hash: string;
  /** Media type. */
  type: string;
  /** Unix ms. */
  storedAt: number;
}

/** How images are named among the tables. */
export const IMAGE_TABLE = 'blobs';
