import { dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { CountedType } from '../../analysis/coverage/states.ts';
import type { RegionTimelines, Timeline } from '../../analysis/coverage/timelines.ts';
import { widthOf } from '../typeface.ts';
import { plotSvg } from './plot-svg.ts';

/** Width of the picture, that of a page on a phone, so that its text is as large there as it is written here. */
const WIDTH = 330;
/** Height of a service: a line of text with its bar below it. */
const ROW = 31;
const TOP = 24;
const LEFT = 6;
const RIGHT = 14;
const TEXT_SIZE = 12.5;
/** Where the middle of a bar is in its row, from 0 at the top to 1. */
const BAR = 0.74;

const COLOUR: Record<CountedType, string> = { pause: 'var(--pause)', fdac: 'var(--fdac)', local: 'var(--local)' };
const SYMBOL: Record<CountedType, 'square' | 'triangle' | 'circle'> = {
  pause: 'square',
  fdac: 'triangle',
  local: 'circle',
};
const TYPE_IN_NAME: Record<CountedType, string> = { pause: 'Pause', fdac: 'FDAC', local: 'Local' };

/** A picture of more lines than this would be taller than its PNG can be (32,767 pixels), and than anybody reads. */
export const MOST_LINES = 270;

type Row = { at: number; from: Date; until: Date; line: Timeline; type: CountedType };

/** The name with the type, which most names of Pause and of the courts already say. */
function labelOf({ line, type }: Row): string {
  const { name } = line.service;
  return name.includes(TYPE_IN_NAME[type]) ? name : `${name} (${TYPE_IN_NAME[type]})`;
}

/** The size of a text in one line: a name too long for the picture is set smaller. */
const sizeThatFits = (label: string): number =>
  Math.min(TEXT_SIZE, (WIDTH - LEFT - RIGHT) / widthOf({ text: label, size: 1, weight: 400 }));

/**
 * Every service as a bar from its opening to the last date that is known of it, by region. An open end means that
 * nothing later is known, a stroke that it closed; a bar that begins without a mark has no recorded opening.
 *
 * @param today `YYYY-MM-DD`, the end of the scale
 */
export function timelinesPicture(regions: readonly RegionTimelines[], today: string, title: string): string {
  let at = 0;
  const heads: { at: number; name: string }[] = [];
  const rows: Row[] = [];
  for (const { region, lines } of regions) {
    if (!lines.length) continue;
    heads.push({ at: at + 0.8, name: region.name });
    at += 1.1;
    for (const line of lines) {
      const type = line.service.type as CountedType;
      rows.push({ at, from: new Date(line.from), until: new Date(line.until), line, type });
      at += 1;
    }
  }
  const first = rows.map(({ line }) => line.from).toSorted()[0] ?? today;
  const start = new Date(`${first.slice(0, 4)}-01-01`);
  const end = new Date(today);
  const colour = ({ type }: Row) => COLOUR[type];
  const years = Array.from(
    { length: end.getUTCFullYear() - start.getUTCFullYear() + 1 },
    (_, i) => start.getUTCFullYear() + i,
  );
  const marked = years.filter((year) => year % 5 === 0).map((year) => ({ year, day: new Date(`${year}-01-01`) }));
  const ended = rows.filter(({ line }) => line.dates.closed || line.service.status.state === 'closed');
  return plotSvg(
    {
      width: WIDTH,
      height: TOP + at * ROW + 10,
      marginTop: TOP,
      marginBottom: 10,
      marginLeft: LEFT,
      marginRight: RIGHT,
      x: { type: 'utc', domain: [start, end], axis: null },
      y: { domain: [at + 0.3, 0], axis: null },
      marks: [
        ruleX(marked, { x: 'day', stroke: 'var(--line)' }),
        text(marked, {
          x: 'day',
          text: ({ year }) => String(year),
          frameAnchor: 'top',
          dy: -18,
          fill: 'var(--ink-soft)',
        }),
        text(heads, {
          x: () => start,
          y: 'at',
          text: 'name',
          textAnchor: 'start',
          fontWeight: 700,
          fontSize: 14,
          fill: 'var(--ink)',
        }),
        ruleY(rows, { y: ({ at: y }) => y + BAR, x1: 'from', x2: 'until', stroke: colour, strokeWidth: 6 }),
        ...(['pause', 'fdac', 'local'] as const).map((type) =>
          dot(
            rows.filter((row) => row.type === type && row.line.opened),
            {
              x: 'from',
              y: ({ at: y }) => y + BAR,
              fill: COLOUR[type],
              symbol: SYMBOL[type],
              r: 5,
            },
          ),
        ),
        dot(ended, {
          x: 'until',
          y: ({ at: y }) => y + BAR,
          symbol: 'times',
          stroke: 'var(--ink)',
          strokeWidth: 2,
          r: 5,
        }),
        dot(
          rows.filter((row) => !ended.includes(row)),
          { x: 'until', y: ({ at: y }) => y + BAR, stroke: colour, fill: 'var(--paper)', strokeWidth: 2, r: 3.5 },
        ),
        text(rows, {
          x: () => start,
          y: ({ at: y }) => y + 0.3,
          text: labelOf,
          textAnchor: 'start',
          fontSize: (row: Row) => sizeThatFits(labelOf(row)),
          fill: 'var(--ink)',
        }),
      ],
    },
    title,
    'picture picture--narrow',
  );
}
