/** Width and height of a sparkline in the units of the drawing. */
const WIDTH = 96;
const HEIGHT = 24;
const PAD = 3;

/**
 * A sparkline for a row of a table, as SVG: from 0 to `most`, which all rows of a table share so that they can be
 * compared. The line is broken where there is no figure, and a year between two such gaps is a dot.
 *
 * @param values one for each year; undefined where there is no figure
 */
export function sparkline(values: readonly (number | undefined)[], most: number): string {
  const x = (at: number) => round(PAD + (at * (WIDTH - 2 * PAD)) / Math.max(1, values.length - 1));
  const y = (value: number) => round(HEIGHT - PAD - (value * (HEIGHT - 2 * PAD)) / (most || 1));
  let path = '';
  let dots = '';
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue;
    const joins = values[at - 1] !== undefined;
    path += `${joins ? 'L' : 'M'}${x(at)} ${y(value)}`;
    if (at === values.length - 1 || (!joins && values[at + 1] === undefined))
      dots += `<circle cx="${x(at)}" cy="${y(value)}" r="2.2"/>`;
  }
  return `<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path d="${path}"/>${dots}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
