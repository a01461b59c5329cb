/** One thing that can be found by its name: its label, what stands under it, where it leads, and the words it answers to. */
export type Findable = { label: string; under: string; to: string; words: string };

/** Lower case, without accents, with every sign but letters and figures as a space. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The things in which every word of the query begins a word. Those that say all of it in their label come first; else they
 * keep their order. Empty for an empty query.
 */
export function find(query: string, all: readonly Findable[]): Findable[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  if (!wanted.length) return [];
  const meets = (words: string) => wanted.every((word) => ` ${words}`.includes(` ${word}`));
  const found = all.filter(({ words }) => meets(words));
  return found.toSorted((a, b) => Number(meets(fold(b.label))) - Number(meets(fold(a.label))));
}
