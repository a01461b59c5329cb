/** The sort value of a cell: a number or a text. */
export type Cell = string | number;

const inOrder = new Intl.Collator('en-GB', { numeric: true });

/**
 * Compares two cells of a column: numbers by value, texts alphabetically. A text among numbers ("no figure") comes last
 * in both directions.
 *
 * @param direction 1 for ascending, -1 for descending
 */
export function compareCells(a: Cell = '', b: Cell = '', direction: 1 | -1 = 1): number {
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return inOrder.compare(String(a), String(b)) * direction;
}
