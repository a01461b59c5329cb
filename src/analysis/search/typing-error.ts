import { distance } from 'fastest-levenshtein';

/**
 * Whether one word is the other with a typing error: one letter wrong, left out, doubled or put in, or two letters in the
 * wrong order; two errors where the word has eight letters or more, one of them in the order at the most.
 */
export function isTypingErrorOf(typed: string, word: string): boolean {
  const most = word.length >= 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > most || strangers(typed, word) > most) return false;
  return distance(typed, word) <= most || swapped(typed).some((other) => distance(other, word) < most);
}

/** How many letters of a word the other has not: each is an error of its own, and counting them is quick. */
function strangers(typed: string, word: string): number {
  let count = 0;
  for (const letter of typed) if (!word.includes(letter)) count += 1;
  return count;
}

/** A word with each pair of neighbouring letters in the other order. */
export const swapped = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
