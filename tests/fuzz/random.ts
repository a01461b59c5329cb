/** A random number generator that gives the same numbers for the same seed, so that a mutant can be made again. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** A random item of a list. @throws where it is empty */
  of<T>(list: readonly T[]): T;
};

/** Mulberry32, a 32-bit generator in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    of: (list) => {
      if (!list.length) throw new Error('There is nothing to choose from.');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
