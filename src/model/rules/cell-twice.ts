import { authoritiesOn } from '../area-dates.ts';
import { problemAt } from '../document.ts';
import { earliest, latest } from '../partial-date.ts';
import type { LocalAuthority } from '../schema/area.ts';
import type { Hexagons } from '../schema/map.ts';
import type { Rule } from './rule.ts';

/** Two authorities in one cell would be drawn as one hexagon, and nobody would notice that the other is missing. */
export const cellTwice: Rule = {
  id: 'cell-twice',
  says: 'Each authority has a cell of its own on the hexagon map. What has ended may leave its cell to what came after.',
  *check({ documents, directory }) {
    const document = documents.find(({ file, data }) => file === 'areas/hexagons.yaml' && data !== undefined);
    const cells = Object.entries((document?.data as Hexagons | undefined)?.hexes ?? {});
    for (const [index, [id, { q, r }]] of cells.entries()) {
      const before = cells
        .slice(0, index)
        .find(([other, cell]) => cell.q === q && cell.r === r && areBothAt(directory.authorities, id, other));
      if (document && before)
        yield problemAt(
          document,
          ['hexes', id],
          'cell-twice',
          `"${id}" has the cell of "${before[0]}" (q: ${q}, r: ${r}). Give it a free one beside it.`,
          'key',
        );
    }
  },
};

/** True unless one of them ended before the other began. */
function areBothAt(rows: readonly LocalAuthority[], a: string, b: string): boolean {
  const [one, other] = [authoritiesOn(rows, a), authoritiesOn(rows, b)];
  const isBefore = (first: readonly LocalAuthority[], second: readonly LocalAuthority[]): boolean => {
    const [end, start] = [first.at(-1)?.['valid-to'], second[0]?.['valid-from']];
    return end !== undefined && start !== undefined && latest(end) < earliest(start);
  };
  return !isBefore(one, other) && !isBefore(other, one);
}
