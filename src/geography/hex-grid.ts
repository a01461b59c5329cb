import type { Cell } from '../model/schema/map.ts';

/** A string key for a cell, for use in maps and sets. */
export const cellKey = ({ q, r }: Cell): string => `${q},${r}`;

/** The six cells around a cell in the odd-r layout: odd rows are moved half a cell to the right. */
export function cellsAround({ q, r }: Cell): Cell[] {
  const left = r % 2 === 0 ? q - 1 : q;
  return [
    { q: q - 1, r },
    { q: q + 1, r },
    { q: left, r: r + 1 },
    { q: left + 1, r: r + 1 },
    { q: left, r: r - 1 },
    { q: left + 1, r: r - 1 },
  ];
}

/** The centre of a cell, in widths of a cell: x to the east, y to the north (rows are counted upwards, as HexJSON does). */
export const centreOf = ({ q, r }: Cell): [x: number, y: number] => [
  q + (r % 2 === 0 ? 0 : 0.5),
  (r * Math.sqrt(3)) / 2,
];

/**
 * The six corners of a cell, clockwise from the top, in the units of `centreOf`.
 *
 * @param share how much of the cell is drawn: 1 touches the neighbours, less leaves a gap
 */
export function cornersOf(cell: Cell, share = 1): [x: number, y: number][] {
  const [x, y] = centreOf(cell);
  const radius = share / Math.sqrt(3);
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = Math.PI / 2 - (Math.PI / 3) * corner;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** How many separate groups some cells form. */
export function groupsOf(cells: readonly Cell[]): number {
  const left = new Map(cells.map((cell) => [cellKey(cell), cell]));
  let groups = 0;
  for (const start of cells) {
    if (!left.delete(cellKey(start))) continue;
    groups += 1;
    const open = [start];
    for (let cell = open.pop(); cell; cell = open.pop())
      for (const near of cellsAround(cell)) if (left.delete(cellKey(near))) open.push(near);
  }
  return groups;
}

/** How many pairs of neighbours have cells that touch, out of the pairs in which both have a cell. */
export function touching(
  cells: ReadonlyMap<string, Cell>,
  pairs: readonly (readonly [string, string])[],
): { touching: number; of: number } {
  const both = pairs.flatMap(([a, b]) => {
    const [one, other] = [cells.get(a), cells.get(b)];
    return one && other ? [cellsAround(one).some((cell) => cellKey(cell) === cellKey(other))] : [];
  });
  return { touching: both.filter(Boolean).length, of: both.length };
}
