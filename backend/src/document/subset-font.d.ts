declare module 'subset-font' {
  /** The part of a font (TTF, WOFF or WOFF2) that the characters of a text need. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'truetype' | 'sfnt' | 'woff' | 'woff2' }): Promise<Buffer>;
}
