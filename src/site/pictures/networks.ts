import { dot, line, text } from '@observablehq/plot';
import type { NetworkCount } from '../../analysis/coverage/network-counts.ts';
import { latest } from '../../model/partial-date.ts';
import { PLACES, placesOf } from './label-places.ts';
import { plotSvg } from './plot-svg.ts';

type Point = { day: Date; value: number; network: string; panel: string };

const PANELS = { teams: 'Teams or practices', authorities: 'Councils' } as const;
const COLOUR: Record<string, string> = { pause: 'var(--pause)', fdac: 'var(--fdac)' };
const NAME: Record<string, string> = { pause: 'Pause', fdac: 'FDAC' };
const [WIDTH, HEIGHT] = [420, 500];
const MARGINS = { marginLeft: 26, marginRight: 62, marginTop: 26, marginBottom: 30 };
/** A halo in the background colour around a number, where a line runs through it. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 3 };
/** The share of each panel's height that is left empty between the panels. */
const PADDING = 0.2;

/**
 * The counts of some networks as points with their numbers, joined by thin lines because the bases of the counts
 * differ.
 */
export function networksPicture(counts: readonly NetworkCount[], title: string): string {
  const all = counts.flatMap((count): Point[] =>
    (['teams', 'authorities'] as const).flatMap((kind) => {
      const value = count[kind];
      return value === undefined
        ? []
        : [{ day: new Date(latest(count.date)), value, network: count.model, panel: PANELS[kind] }];
    }),
  );
  // Two counts with the same value on the same day are one point.
  const points = [...new Map(all.map((point) => [JSON.stringify(point), point])).values()];
  const colour = ({ network }: Point) => COLOUR[network] ?? 'var(--ink)';
  const lines = [...Map.groupBy(points, ({ panel, network }) => `${panel} ${network}`).values()];
  const ends = lines.flatMap((own) => own.at(-1) ?? []);
  const most = 5 * Math.ceil((Math.max(0, ...points.map(({ value }) => value)) + 3) / 5);
  const days = points.map(({ day }) => Number(day));
  const domain = [new Date(Math.min(...days)), new Date(Math.max(...days))];
  const at = { x: 'day', y: 'value', fy: 'panel' } as const;
  return plotSvg(
    {
      width: WIDTH,
      height: HEIGHT,
      ...MARGINS,
      x: { type: 'utc', label: null, ticks: 5, domain },
      y: { label: null, domain: [0, most], ticks: 4, tickSize: 0, grid: true },
      fy: { axis: null, padding: PADDING, domain: Object.values(PANELS) },
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
          ...at,
          z: ({ network, panel }) => network + panel,
          stroke: colour,
          strokeWidth: 1.2,
          strokeDasharray: '3 3',
        }),
        ...(['square', 'triangle'] as const).map((symbol) =>
          dot(
            points.filter(({ network }) => (network === 'pause') === (symbol === 'square')),
            { ...at, fill: colour, symbol, r: 4 },
          ),
        ),
        ...numbers(lines, domain, most).map(({ place, own }) =>
          text(own, { ...at, ...place, ...HALO, text: 'value', fill: colour, fontWeight: 700 }),
        ),
        text(ends, {
          ...at,
          text: ({ network }: Point) => NAME[network] ?? network,
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

/**
 * The points that have room for their number, by the position of the number. The last, the first and the highest point
 * of each line are placed first.
 */
function numbers(lines: readonly (readonly Point[])[], domain: readonly Date[], most: number) {
  const [from = 0, to = 0] = domain.map(Number);
  const across = (WIDTH - MARGINS.marginLeft - MARGINS.marginRight) / (to - from || 1);
  const height = HEIGHT - MARGINS.marginTop - MARGINS.marginBottom;
  const down = (height * (1 - PADDING)) / (Object.keys(PANELS).length + PADDING) / most;
  // The panels are set far enough apart that a label in one cannot overlap another.
  const inPixels = ({ day, value, panel }: Point) => ({
    x: (Number(day) - from) * across,
    y: -value * down + (panel === PANELS.teams ? 0 : HEIGHT * 2),
    text: String(value),
  });
  const ordered = [
    ...lines.flatMap((own) => [own.at(-1), own[0], own.toSorted((a, b) => b.value - a.value)[0]]),
    ...lines.flat(),
  ].filter((point) => point !== undefined);
  const points = [...new Set(ordered)];
  const places = placesOf(points.map(inPixels), points.map(inPixels));
  return PLACES.map((place) => ({ place, own: points.filter((_, index) => places[index] === place) }));
}
