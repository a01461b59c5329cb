import { tokensOf } from './tokens.ts';

const CLOSED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;

/** The position of a quote that is opened and never closed; undefined where all quotes are closed. */
export const openQuote = (text: string): number | undefined =>
  tokensOf(text, ['double-quoted-scalar', 'single-quoted-scalar']).find(({ source }) => !CLOSED.test(source))?.offset;
