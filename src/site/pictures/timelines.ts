import { dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { CountedType } from '../../analysis/coverage/states.ts';
import type { RegionTimelines, Timeline } from '../../analysis/coverage/timelines.ts';
import { plotSvg } from './plot-svg.ts';

/** Width of the picture, narrow enough that its text can be read on a phone. */
const WIDTH = 420;
const ROW = 25;
const TOP = 24;

const COLOUR: Record<CountedType, string> = { pause: 'var(--pause)', fdac: 'var(--fdac)', local: 'var(--local)' };
const SYMBOL: Record<CountedType, 'square' | 'triangle' | 'circle'> = {
  pause: 'square',
  fdac: 'triangle',
  local: 'circle',
};
const LETTER: Record<CountedType, string> = { pause: 'Pause', fdac: 'FDAC', local: 'Local' };

/** A picture of more lines than this would be taller than its PNG can be (32,767 pixels), and than anybody reads. */
export const MOST_LINES = 400;

type Row = { at: number; from: Date; until: Date; line: Timeline; type: CountedType };

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
    heads.push({ at: at + 0.9, name: region.name });
    at += 1.3;
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
      marginLeft: 8,
      marginRight: 14,
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
          fontSize: 13,
          fill: 'var(--ink)',
        }),
        ruleY(rows, { y: ({ at: y }) => y + 0.72, x1: 'from', x2: 'until', stroke: colour, strokeWidth: 6 }),
        ...(['pause', 'fdac', 'local'] as const).map((type) =>
          dot(
            rows.filter((row) => row.type === type && row.line.opened),
            {
              x: 'from',
              y: ({ at: y }) => y + 0.72,
              fill: COLOUR[type],
              symbol: SYMBOL[type],
              r: 5,
            },
          ),
        ),
        dot(ended, {
          x: 'until',
          y: ({ at: y }) => y + 0.72,
          symbol: 'times',
          stroke: 'var(--ink)',
          strokeWidth: 2,
          r: 5,
        }),
        dot(
          rows.filter((row) => !ended.includes(row)),
          { x: 'until', y: ({ at: y }) => y + 0.72, stroke: colour, fill: 'var(--paper)', strokeWidth: 2, r: 3.5 },
        ),
        // The text is placed on the side of the bar that has room for it.
        text(rows, {
          x: ({ from }) => (from.getUTCFullYear() - start.getUTCFullYear() > years.length / 2 ? end : from),
          y: ({ at: y }) => y + 0.24,
          text: ({ line, type }: Row) => `${line.service.name} (${LETTER[type]})`,
          textAnchor: 'start',
          fill: 'var(--ink)',
          filter: ({ from }) => from.getUTCFullYear() - start.getUTCFullYear() <= years.length / 2,
        }),
        text(rows, {
          x: () => end,
          y: ({ at: y }) => y + 0.24,
          text: ({ line, type }: Row) => `${line.service.name} (${LETTER[type]})`,
          textAnchor: 'end',
          fill: 'var(--ink)',
          filter: ({ from }) => from.getUTCFullYear() - start.getUTCFullYear() > years.length / 2,
        }),
      ],
    },
    title,
  );
}
