import type { Cell } from '../../model/schema/map.ts';
import { cellKey, cellsAround, groupsOf } from '../hex-grid.ts';
import { squaredDistance, type Target } from './hex-assign.ts';

/** An authority to place in a cell. `neighbours` are indexes into the same list. */
type Placement = { target: Target; region: string; neighbours: number[]; cell: Cell };

/** What a change is worth, in squares of the width of a cell. */
const WEIGHT = {
  /** Two true neighbours that touch. */
  neighbours: 4,
  /** Any two cells that touch: this prevents holes. */
  touch: 1,
  /** The cost of each group of a region beyond the first. */
  group: 40,
};
const STEPS = 600_000;
const [START_TEMPERATURE, END_TEMPERATURE] = [12, 0.15];

/**
 * Moves and swaps authorities so that true neighbours touch and regions stay together, while none moves far from its
 * place. Simulated annealing with a fixed sequence of random numbers, so that the same input always gives the same
 * result.
 *
 * @param regionOf the region of each id
 * @param pairs true neighbours
 */
export function improveCells(
  targets: readonly Target[],
  cells: ReadonlyMap<string, Cell>,
  regionOf: ReadonlyMap<string, string>,
  pairs: readonly (readonly [string, string])[],
  steps = STEPS,
): Map<string, Cell> {
  const board = new Board(targets, cells, regionOf, pairs);
  const chance = randomNumbers(1);
  for (let step = 0; step < steps; step++) {
    const temperature = START_TEMPERATURE * (END_TEMPERATURE / START_TEMPERATURE) ** (step / steps);
    const mover = Math.floor(chance() * targets.length);
    const to = board.candidateCell(mover, chance);
    const before = board.cost(mover, to);
    const undo = board.move(mover, to);
    const worse = board.cost(mover, undo) - before;
    if (worse > 0 && chance() >= Math.exp(-worse / temperature)) board.move(mover, undo);
  }
  return board.cells();
}

class Board {
  readonly #placements: Placement[];
  readonly #at = new Map<string, number>();
  readonly #regions = new Map<string, number[]>();

  constructor(
    targets: readonly Target[],
    cells: ReadonlyMap<string, Cell>,
    regionOf: ReadonlyMap<string, string>,
    pairs: readonly (readonly [string, string])[],
  ) {
    const place = new Map(targets.map(({ id }, index) => [id, index]));
    this.#placements = targets.map((target) => ({
      target,
      region: regionOf.get(target.id) ?? '',
      neighbours: pairs
        .filter((pair) => pair.includes(target.id))
        .flatMap(([a, b]) => place.get(a === target.id ? b : a) ?? []),
      cell: cells.get(target.id) ?? { q: 0, r: 0 },
    }));
    for (const [index, { cell, region }] of this.#placements.entries()) {
      this.#at.set(cellKey(cell), index);
      this.#regions.set(region, [...(this.#regions.get(region) ?? []), index]);
    }
  }

  cells = (): Map<string, Cell> => new Map(this.#placements.map(({ target, cell }) => [target.id, cell]));

  /**
   * A cell to try for the mover: in half of the steps one beside a true neighbour, otherwise one beside the mover
   * itself. It is the mover's own cell where the other would be off the grid.
   */
  candidateCell(mover: number, chance: () => number): Cell {
    const placement = this.#placement(mover);
    const near = placement.neighbours[Math.floor(chance() * placement.neighbours.length)];
    const beside = chance() < 0.5 && near !== undefined ? this.#placement(near).cell : placement.cell;
    const cell = cellsAround(beside)[Math.floor(chance() * 6)] ?? beside;
    return cell.q < 0 || cell.r < 0 ? placement.cell : cell;
  }

  /** Moves the mover to a cell and swaps it with the authority there, if any. Returns the cell that undoes the move. */
  move(mover: number, to: Cell): Cell {
    const placement = this.#placement(mover);
    const from = placement.cell;
    const other = this.#at.get(cellKey(to));
    this.#at.delete(cellKey(from));
    if (other !== undefined && other !== mover) {
      this.#placement(other).cell = from;
      this.#at.set(cellKey(from), other);
    }
    placement.cell = to;
    this.#at.set(cellKey(to), mover);
    return from;
  }

  /**
   * The cost of the present positions of the mover and of the authority in `other`, if any, with the cost of their
   * regions.
   */
  cost(mover: number, other: Cell): number {
    const second = this.#at.get(cellKey(other));
    const both = second === undefined || second === mover ? [mover] : [mover, second];
    const regions = new Set(both.map((index) => this.#placement(index).region));
    const groups = [...regions].map((region) =>
      groupsOf((this.#regions.get(region) ?? []).map((index) => this.#placement(index).cell)),
    );
    return (
      both.reduce((sum, index) => sum + this.#costOf(index), 0) +
      groups.reduce((sum, count) => sum + WEIGHT.group * (count - 1), 0)
    );
  }

  #costOf(index: number): number {
    const { target, cell, neighbours } = this.#placement(index);
    const around = cellsAround(cell).flatMap((near) => this.#at.get(cellKey(near)) ?? []);
    const touching = around.filter((near) => neighbours.includes(near)).length;
    return squaredDistance(target, cell) - WEIGHT.neighbours * touching - WEIGHT.touch * around.length;
  }

  #placement(index: number): Placement {
    const placement = this.#placements[index];
    if (!placement) throw new RangeError(`There is no authority at ${index}.`);
    return placement;
  }
}

/** A generator of pseudo-random numbers from 0 to 1 that gives the same sequence for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
