import { problemAt } from '../document.ts';
import type { Hexagons } from '../schema/map.ts';
import type { Rule } from './rule.ts';

/** Cells with the same letters cannot be told apart, and a cell without letters cannot be identified. */
export const cellLetters: Rule = {
  id: 'cell-letters',
  says: 'Each cell of the hexagon map has three letters, and no other cell has the same.',
  *check({ documents, directory }) {
    const document = documents.find(({ file, data }) => file === 'areas/hexagons.yaml' && data !== undefined);
    if (!document) return;
    const { hexes, letters } = document.data as Hexagons;
    for (const id of Object.keys(hexes))
      if (directory.authorityById.has(id) && !letters[id])
        yield problemAt(
          document,
          ['hexes', id],
          'cell-letters',
          `"${id}" has a cell and no letters. Give it three that no other has, under letters.`,
          'key',
        );
    const takenBy = new Map<string, string>();
    for (const [id, own] of Object.entries(letters)) {
      const other = takenBy.get(own);
      if (other)
        yield problemAt(
          document,
          ['letters', id],
          'cell-letters',
          `"${id}" has the letters of "${other}" (${own}). Give it three that no other has.`,
        );
      takenBy.set(own, id);
    }
  },
};
