import { dot, line, text } from '@observablehq/plot';
import type { NetworkCount } from '../../analysis/coverage/network-counts.ts';
import { latest } from '../../model/partial-date.ts';
import { drawn } from './drawn.ts';

type Point = { day: Date; value: number; network: string; panel: string };

const PANELS = { teams: 'Teams or practices', authorities: 'Councils' } as const;
const COLOUR: Record<string, string> = { pause: 'var(--pause)', fdac: 'var(--fdac)' };

/** The counts of some networks as points with their figures, joined by thin lines because their bases differ. */
export function networksPicture(counts: readonly NetworkCount[], title: string): string {
  const points = counts.flatMap((count): Point[] =>
    (['teams', 'authorities'] as const).flatMap((kind) => {
      const value = count[kind];
      return value === undefined
        ? []
        : [{ day: new Date(latest(count.date)), value, network: count.model, panel: PANELS[kind] }];
    }),
  );
  const colour = ({ network }: Point) => COLOUR[network] ?? 'var(--ink)';
  const named = [...Map.groupBy(points, ({ panel, network }) => `${panel} ${network}`).values()].flatMap(
    (own) => own.at(-1) ?? [],
  );
  const of = (network: string) => points.filter((point) => point.network === network);
  return drawn(
    {
      width: 420,
      height: 460,
      marginLeft: 30,
      marginRight: 62,
      marginTop: 26,
      marginBottom: 30,
      x: { type: 'utc', label: null, ticks: 5 },
      y: { label: null, domain: [0, 45], ticks: 4, grid: true },
      fy: { axis: null, padding: 0.2 },
      marks: [
        text(Object.values(PANELS), {
          fy: (panel) => panel,
          text: (panel) => panel,
          frameAnchor: 'top-left',
          dy: -14,
          fontWeight: 700,
          fill: 'var(--ink)',
          fontSize: 13,
        }),
        line(points, {
          x: 'day',
          y: 'value',
          fy: 'panel',
          z: ({ network, panel }) => network + panel,
          stroke: colour,
          strokeWidth: 1.2,
          strokeDasharray: '3 3',
        }),
        dot(of('pause'), { x: 'day', y: 'value', fy: 'panel', fill: colour, symbol: 'square', r: 4 }),
        dot(of('fdac'), { x: 'day', y: 'value', fy: 'panel', fill: colour, symbol: 'triangle', r: 4 }),
        text(of('pause'), { x: 'day', y: 'value', fy: 'panel', text: 'value', dy: -11, fill: colour, fontWeight: 700 }),
        text(of('fdac'), { x: 'day', y: 'value', fy: 'panel', text: 'value', dy: 12, fill: colour, fontWeight: 700 }),
        text(named, {
          x: 'day',
          y: 'value',
          fy: 'panel',
          text: ({ network }) => (network === 'fdac' ? 'FDAC' : 'Pause'),
          textAnchor: 'start',
          dx: 12,
          fill: colour,
          fontWeight: 700,
          fontSize: 13,
        }),
      ],
    },
    title,
  );
}
