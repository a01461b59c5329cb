import { barX, text } from '@observablehq/plot';
import { plotSvg } from './plot-svg.ts';

/** One bar: its label, its length, and the text at its end. */
export type Bar = { label: string; value: number; says: string };

/** Width of the picture, narrow enough that its text can be read on a phone. */
const WIDTH = 380;
const ROW = 26;

/** A chart of horizontal bars that start at 0, with their labels beside them. */
export function barsPicture(bars: readonly Bar[], title: string): string {
  const longest = Math.max(0, ...bars.map(({ label }) => label.length));
  return plotSvg(
    {
      width: WIDTH,
      height: bars.length * ROW + 10,
      marginLeft: 18 + longest * 6.6,
      marginRight: 60,
      marginTop: 5,
      marginBottom: 5,
      x: { axis: null },
      y: { domain: bars.map(({ label }) => label), label: null, tickSize: 0, padding: 0.25 },
      marks: [
        barX(bars, { x: 'value', y: 'label', fill: 'var(--accent)' }),
        text(bars, { x: 'value', y: 'label', text: 'says', textAnchor: 'start', dx: 8, fill: 'var(--ink)' }),
      ],
    },
    title,
  );
}
