import { tokensOf } from './tokens.ts';

const CLOSED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;

/** Where the quote stands that is opened and never closed, or undefined where each has its other. */
export const openQuote = (text: string): number | undefined =>
  tokensOf(text, ['double-quoted-scalar', 'single-quoted-scalar']).find(({ source }) => !CLOSED.test(source))?.offset;
