/**
 * Packs words for sending, in little more than half the bytes. Each word begins with a capital letter that says how
 * many letters it shares with the word before it (A for none), followed by the rest.
 */
export const packWords = (words: readonly string[]): string => {
  let before = '';
  return [...new Set(words)]
    .toSorted()
    .map((word) => {
      const shared = sharedBy(before, word);
      before = word;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    })
    .join('');
};

export const unpackWords = (packed: string): string[] => {
  let before = '';
  return (packed.match(/[A-Z][a-z]*/g) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - CAPITAL_A) + part.slice(1);
    return before;
  });
};

const CAPITAL_A = 65;
const MAX_SHARED = 25;

function sharedBy(one: string, other: string): number {
  let length = 0;
  while (length < MAX_SHARED && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The words that a word may be a form of: "carry" for "carries", "stop" for "stopped", "race" for "racing". */
export function basesOf(word: string): string[] {
  // "familys" is a spelling error, not a form of another word.
  if (/[^aeiou]ys$/.test(word)) return [];
  const stems = ENDINGS.flatMap((one) => (word.endsWith(one) ? [word.slice(0, -one.length)] : []));
  return stems.filter((one) => one.length >= 3).flatMap((one) => [one, `${one}e`, one.replace(/i$/, 'y'), single(one)]);
}

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ly'];

/** Removes a doubled last letter: "stop" for "stopp". */
const single = (stem: string): string => stem.replace(/(\p{L})\1$/u, '$1');

/** The commonest words without those that are forms of others among them. Words in `kept` are never removed. */
export const withoutForms = (words: readonly string[], kept: ReadonlySet<string>): string[] => {
  const all = new Set(words);
  return words.filter((word) => kept.has(word) || !basesOf(word).some((base) => base !== word && all.has(base)));
};

/**
 * Recognises the common words and their forms, except forms that are names: "worth" is common, but "worthing" is a
 * town.
 */
export const commonOf = (
  bases: ReadonlySet<string>,
  isName: (word: string) => boolean,
): { has(word: string): boolean } => ({
  has: (word) => bases.has(word) || (!isName(word) && basesOf(word).some((base) => bases.has(base))),
});
