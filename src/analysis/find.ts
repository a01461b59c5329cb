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

/** The things in which every word of the query begins a word, in their own order. Empty for an empty query. */
export function find(query: string, all: readonly Findable[]): Findable[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  if (!wanted.length) return [];
  return all.filter(({ words }) => wanted.every((word) => ` ${words}`.includes(` ${word}`)));
}
