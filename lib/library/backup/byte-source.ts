/** A file that is read by slices, so that its size does not matter. */
export interface ByteSource {
  /** In bytes. */
  size: number;
  /** The bytes from `start` up to, not including, `end`; null when the file cannot be read. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer> | null>;
}
