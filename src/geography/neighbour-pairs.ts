import type { Directory } from '../model/directory.ts';

/**
 * Pairs of neighbouring authorities over land and water. Each pair is listed once, in alphabetical order of its ids.
 */
export const neighbourPairs = ({ neighbours }: Pick<Directory, 'neighbours'>): [string, string][] =>
  [...neighbours].flatMap(([id, { land, water }]) =>
    [...land, ...water.map((other) => other.id)]
      .filter((other) => id < other)
      .map((other): [string, string] => [id, other]),
  );
