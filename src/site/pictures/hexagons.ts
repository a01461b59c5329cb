import type { Overall } from '../../analysis/coverage/states.ts';
import { xml } from '../../formats/xml.ts';
import type { Directory } from '../../model/directory.ts';
import { boxAround, HEXAGON, placeOf } from '../lettered-map.ts';
import { STATE_MARKS } from '../mark-shapes.ts';

const RUNNING: Partial<Record<Overall, string>> = {
  pause: 'var(--pause)',
  fdac: 'var(--fdac)',
  local: 'var(--local)',
  several: 'var(--ink)',
};
const EDGES: Partial<Record<Overall, string>> = { 'in-development': 'var(--accent)', 'not-known': 'var(--gap-mark)' };
const GROUNDS: Partial<Record<Overall, string>> = { unsure: 'var(--tint)', closed: 'var(--tint)' };

/**
 * The hexagon map as a picture without text: each authority with the colour and the mark of its state.
 *
 * @param chosen authorities to highlight; the others are then only outlined
 */
export function hexagonPicture(
  { hexagons }: Pick<Directory, 'hexagons'>,
  states: ReadonlyMap<string, Overall>,
  title: string,
  chosen?: readonly string[],
): string {
  const cells = [...states].flatMap(([id, state]) => {
    const cell = hexagons.get(id);
    return cell ? [{ id, state, at: placeOf(cell) }] : [];
  });
  const drawn = cells.map(({ id, state, at: [x, y] }) => {
    if (chosen && !chosen.includes(id))
      return `<polygon points="${HEXAGON}" transform="translate(${x} ${y})" fill="none" stroke="var(--line-strong)" stroke-width=".8"/>`;
    const ground = RUNNING[state] ?? GROUNDS[state] ?? 'var(--sheet)';
    const edge = RUNNING[state] ?? EDGES[state] ?? 'var(--ink-soft)';
    const mark = RUNNING[state] ? 'var(--sheet)' : edge;
    const { path, line } = STATE_MARKS[state];
    const paint = line ? `fill="none" stroke="${mark}" stroke-width="3"` : `fill="${mark}"`;
    return `<g transform="translate(${x} ${y})"><polygon points="${HEXAGON}" fill="${ground}" stroke="${edge}" stroke-width="1.3"/><path d="${path}" transform="translate(-5.5 -5.5) scale(.55)" ${paint}/></g>`;
  });
  const box = boxAround(cells.map(({ at }) => at));
  const [, , width, height] = box.split(' ').map(Number);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="picture" viewBox="${box}" width="${width}" height="${height}" role="img" aria-label="${xml(title)}">${drawn.join('')}</svg>`;
}
