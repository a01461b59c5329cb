/**
 * Whether `typed` is `word` with a typing error: one letter wrong, left out or added, or two neighbouring letters
 * swapped. Words of eight letters or more may have two errors, of which at most one is a swap.
 */
export const isTypingErrorOf = (typed: string, word: string): boolean => isWithin(typed, word, word.length < 8 ? 1 : 2);

function isWithin(typed: string, word: string, errors: number, canSwap = true): boolean {
  if (Math.abs(typed.length - word.length) > errors) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === typed.length && at === word.length) return true;
  if (!errors) return false;
  const from = (text: string, letters: number) => text.slice(at + letters);
  const isSwapped = canSwap && typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return (
    isWithin(from(typed, 1), from(word, 1), errors - 1, canSwap) ||
    isWithin(from(typed, 1), from(word, 0), errors - 1, canSwap) ||
    isWithin(from(typed, 0), from(word, 1), errors - 1, canSwap) ||
    (isSwapped && isWithin(from(typed, 2), from(word, 2), errors - 1, false))
  );
}

/** All variants of a word with one pair of neighbouring letters swapped. */
export const swapped = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
