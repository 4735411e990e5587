/** The part of subset-font we use; it comes without types. */
declare module 'subset-font' {
  /** The font with the glyphs of `text` only; characters it does not have are passed over. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2' },
  ): Promise<Uint8Array>;
}
