/** Words as they are sent, in little more than half of the bytes: each with a capital for how many letters it shares with the one before. */
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
const MOST_SHARED = 25;

function sharedBy(one: string, other: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The words of which one may be a form: "carries" of "carry", "stopped" of "stop", "racing" of "race". */
export function basesOf(word: string): string[] {
  // "familys" is misspelt and no form.
  if (/[^aeiou]ys$/.test(word)) return [];
  const stems = ENDINGS.flatMap((one) => (word.endsWith(one) ? [word.slice(0, -one.length)] : []));
  return stems.filter((one) => one.length >= 3).flatMap((one) => [one, `${one}e`, one.replace(/i$/, 'y'), single(one)]);
}

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ly'];

/** "stopp" without its doubled letter. */
const single = (stem: string): string => stem.replace(/(\p{L})\1$/u, '$1');

/** The commonest words without the forms of others among them; those of `kept` stay as they are. */
export const withoutForms = (words: readonly string[], kept: ReadonlySet<string>): string[] => {
  const all = new Set(words);
  return words.filter((word) => kept.has(word) || !basesOf(word).some((base) => base !== word && all.has(base)));
};

/** The common words and their forms, but for words that are names: "worth" is common, and Worthing is a town. */
export const commonOf = (
  bases: ReadonlySet<string>,
  isName: (word: string) => boolean,
): { has(word: string): boolean } => ({
  has: (word) => bases.has(word) || (!isName(word) && basesOf(word).some((base) => bases.has(base))),
});
