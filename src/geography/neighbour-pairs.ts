import type { Directory } from '../model/directory.ts';

/** Neighbouring authorities over land and water, each pair once, the id that comes first in the alphabet first. */
export const neighbourPairs = ({ neighbours }: Pick<Directory, 'neighbours'>): [string, string][] =>
  [...neighbours].flatMap(([id, { land, water }]) =>
    [...land, ...water.map((other) => other.id)]
      .filter((other) => id < other)
      .map((other): [string, string] => [id, other]),
  );
