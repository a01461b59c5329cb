declare module 'subset-font' {
  /** Cuts a font to the letters of `text`. Source: the package's README; it ships no types. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
}
