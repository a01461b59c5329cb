/** What a cell says: a number, or a text. */
export type Cell = string | number;

const inOrder = new Intl.Collator('en-GB', { numeric: true });

/**
 * The order of two cells of a column: numbers by size, texts by the alphabet. A text among numbers ("no figure") comes last
 * whichever way the column is sorted.
 *
 * @param direction 1 for ascending, -1 for descending
 */
export function compareCells(a: Cell = '', b: Cell = '', direction: 1 | -1 = 1): number {
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return inOrder.compare(String(a), String(b)) * direction;
}
