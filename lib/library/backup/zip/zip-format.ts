/** Fixed parts of a ZIP file (PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16). */

export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** Lengths in bytes, without names and extra fields. */
export const LENGTH = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 } as const;

/** What a field of 16 or 32 bits says when the true value stands in a ZIP64 record. */
export const FULL16 = 0xffff;
export const FULL32 = 0xffffffff;

export const METHOD = { stored: 0, deflated: 8 } as const;

/** The extra field that holds sizes and places of more than 32 bits. */
export const ZIP64_EXTRA = 1;

/** Version 4.5 knows ZIP64. */
export const VERSION = 45;

/** Names are UTF-8. */
export const UTF8_FLAG = 0x0800;

/** The bytes as numbers of several bytes are read from them. */
export function viewOf(bytes: Uint8Array<ArrayBuffer>): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
