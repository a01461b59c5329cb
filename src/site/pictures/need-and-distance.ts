import { dodgeX, dot, ruleY, text } from '@observablehq/plot';
import type { NeedAndDistance } from '../../analysis/coverage/need-and-distance.ts';
import { plotSvg } from './plot-svg.ts';

/** Width of the picture, narrow enough that its text can be read on a phone. */
const WIDTH = 360;
const HEIGHT = 460;
const MARGINS = { marginTop: 52, marginBottom: 12, marginLeft: 36, marginRight: 4 };
/** Distances with a column of their own; everything farther is in the last column. */
const COLUMNS = ['Next door', 'Two areas away', 'Farther away'] as const;
/** The smallest vertical distance between two names, in pixels. */
const LINE = 13;

type Dot = { name: string; rate: number; column: number; isConfirmed: boolean };

/**
 * Areas with nothing recorded as dots: higher for a higher rate of children looked after, in columns by the distance to
 * the nearest running service. A ring is an area where it is not known whether there is a service; a filled dot is one
 * confirmed to have none.
 */
export function needAndDistancePicture(rows: readonly NeedAndDistance[], englandRate: number, title: string): string {
  const dots = rows.map(
    ({ gap, rate, hops }): Dot => ({
      name: gap.authority.name,
      rate,
      column: Math.min(hops, COLUMNS.length),
      isConfirmed: gap.overall === 'confirmed-none',
    }),
  );
  const columns = COLUMNS.map((label, index) => ({
    column: index + 1,
    label,
    own: dots.filter(({ column }) => column === index + 1),
  })).filter(({ own }) => own.length > 0);
  const most = Math.max(englandRate, ...dots.map(({ rate }) => rate)) * 1.03;
  const inPixels = (HEIGHT - MARGINS.marginTop - MARGINS.marginBottom) / most;
  const inColumn = { fx: 'column', y: 'rate' } as const;
  const common = { ...inColumn, stroke: 'var(--gap-mark)', strokeWidth: 1.8, r: 4.5 };
  return plotSvg(
    {
      width: WIDTH,
      height: HEIGHT,
      ...MARGINS,
      fx: { domain: columns.map(({ column }) => column), axis: null, padding: 0.05 },
      y: { domain: [0, most], ticks: 5, tickSize: 0, label: null, grid: true },
      marks: [
        ruleY([englandRate], { stroke: 'var(--ink)', strokeWidth: 1.2, strokeDasharray: '4 3' }),
        text(columns.slice(-1), {
          fx: 'column',
          y: () => englandRate,
          text: () => `England ${englandRate}`,
          frameAnchor: 'right',
          dy: 8,
          fill: 'var(--ink)',
        }),
        text(columns, {
          fx: 'column',
          frameAnchor: 'top-left',
          dy: -34,
          text: ({ label, own }) => `${label}: ${own.length}`,
          fontWeight: 700,
          fontSize: 13,
          fill: 'var(--ink)',
        }),
        dot(dots, dodgeX({ anchor: 'left', padding: 1, fill: fillOf, ...common })),
        text(
          columns.flatMap(({ own }) => named(own, englandRate, inPixels)),
          {
            ...inColumn,
            frameAnchor: 'left',
            dx: 16,
            text: ({ name, rate }: Dot) => `${rate} ${name}`,
            textOverflow: 'ellipsis',
            lineWidth: 24 / columns.length + 1,
            fill: 'var(--ink)',
          },
        ),
      ],
    },
    title,
  );
}

const fillOf = ({ isConfirmed }: Dot): string => (isConfirmed ? 'var(--gap-mark)' : 'var(--paper)');

/**
 * The dots of a column above England's rate that have no other dot so close that a name would not fit, the highest
 * first.
 */
function named(dots: readonly Dot[], englandRate: number, inPixels: number): Dot[] {
  const chosen: Dot[] = [];
  for (const one of dots) {
    if (one.rate <= englandRate) break;
    const isNear = (other: Dot) => other !== one && Math.abs(other.rate - one.rate) * inPixels < LINE;
    if (!dots.some(isNear)) chosen.push(one);
  }
  return chosen;
}
