/** What the page of the reader's own terms is told about files going out. */

/** Own terms as a pack or a table; the whole glossary as a table or a dictionary. */
export type ExportKind = 'json' | 'csv' | 'tsv' | 'yomitan';

export type ExportState =
  | { phase: 'idle' }
  | { phase: 'making' }
  | { phase: 'made'; name: string; bytes: number };
