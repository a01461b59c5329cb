import type { Figures } from '../model/schema/published.ts';

type Figure = Figures['figures'][number];

/**
 * A published figure with its unit and the total that it is out of, as people write it: "£32,263", "23.7%", "57% of
 * 56", "6 of 38 babies", "January 2018".
 */
export function figureInWords({ value, unit, of }: Pick<Figure, 'value' | 'unit' | 'of'>): string {
  const said = typeof value === 'number' ? value.toLocaleString('en-GB') : value;
  const outOf = of === undefined ? '' : ` of ${of.toLocaleString('en-GB')}`;
  if (unit === '£') return `£${said}${outOf}`;
  return unit === '%' ? `${said}%${outOf}` : [`${said}${outOf}`, unit].filter(Boolean).join(' ');
}
