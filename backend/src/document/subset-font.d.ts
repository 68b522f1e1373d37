declare module 'subset-font' {
  /** The part of a font that the characters of a text need. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype' },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  const fontverter: {
    /** The same font in another wrapping. */
    convert(font: Buffer, format: 'truetype'): Promise<Buffer>;
  };
  export default fontverter;
}
