import { barX, text } from '@observablehq/plot';
import { drawn } from './drawn.ts';

/** One bar: what it is of, how long it is, and what stands at its end. */
export type Bar = { label: string; value: number; says: string };

/** Narrow enough that its words can still be read on a phone. */
const WIDTH = 380;
const ROW = 26;

/** Horizontal bars from nought, with their labels beside them. */
export function barsPicture(bars: readonly Bar[], title: string): string {
  const longest = Math.max(0, ...bars.map(({ label }) => label.length));
  return drawn(
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
