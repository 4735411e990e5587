/** Why a file cannot be restored from; nothing was changed then. */
export type BackupProblemCode =
  /** No ZIP, or its end is missing. */
  | 'not-a-zip'
  /** A ZIP of something else. */
  | 'no-manifest'
  /** Written by a newer version of the extension. */
  | 'newer'
  /** The manifest, the directory or a part is not what it says it is. */
  | 'damaged'
  /** A part the manifest names is not there. */
  | 'missing-part'
  /** A file no backup of ours has, or one name twice. */
  | 'unexpected-part'
  /** Parts beyond all bounds, or more in a part than it declares. */
  | 'too-large'
  /** The browser could not read the file. */
  | 'unreadable'
  | 'cancelled';

export interface BackupProblem {
  code: BackupProblemCode;
  /** Name of the part, cut to what can be shown; empty for the file as a whole. */
  part: string;
}

const LONGEST_NAME = 100;

/** A problem with the part it was found in, its name cut to what can be shown. */
export function backupProblem(code: BackupProblemCode, part = ''): BackupProblem {
  return { code, part: part.slice(0, LONGEST_NAME) };
}
