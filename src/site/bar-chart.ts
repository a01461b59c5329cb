import { barX, plot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** One bar: what it is of, how long it is, and what stands at its end. */
export type Bar = { label: string; value: number; says: string };

/** Narrow enough that its words can still be read on a phone. */
const WIDTH = 440;
const ROW = 30;

/**
 * Horizontal bars with their labels beside them, as SVG for the page. Drawn by Observable Plot on a DOM of the build; its
 * own style sheet is taken out, because the page's policy lets in no other than the site's.
 *
 * @param title what the chart shows, for whoever cannot see it; its table stands beside it
 */
export function barChart(bars: readonly Bar[], title: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const order = bars.map(({ label }) => label);
  const drawn = plot({
    document,
    width: WIDTH,
    height: bars.length * ROW + 10,
    marginLeft: 180,
    marginRight: 70,
    marginTop: 5,
    marginBottom: 5,
    x: { axis: null },
    y: { domain: order, label: null, tickSize: 0, padding: 0.25 },
    marks: [
      barX(bars, { x: 'value', y: 'label', fill: 'currentColor' }),
      text(bars, { x: 'value', y: 'label', text: 'says', textAnchor: 'start', dx: 8 }),
    ],
  });
  drawn.querySelector('style')?.remove();
  // The picture has one name as a whole; Plot names its parts as well, which a group may not be.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', title);
  drawn.setAttribute('class', 'chart');
  for (const name of ['width', 'height', 'font-size', 'font-family']) drawn.removeAttribute(name);
  return drawn.outerHTML;
}
