import type { Directory } from '../model/directory.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import type { NeedMeasure, NeedRow, NeedValue, NoFigure } from '../model/schema/need-series.ts';
import type { Closeness } from '../model/schema/similar.ts';
import { nameOfArea } from './areas.ts';
import { statisticalNeighbours } from './similar.ts';

/** Why there is no figure, in words. None of these means zero. */
const NO_FIGURE_IN_WORDS: Readonly<Record<NoFigure, string>> = {
  suppressed: 'withheld, the number is small',
  'not-available': 'not available',
  'not-applicable': 'not applicable',
  unreliable: 'not reliable, not printed',
  'not-given': 'not given',
};

/** One line of a table of need. `closeness` is given for a similar authority. */
export type NeedLine = { id?: string; name: string; closeness?: Closeness; row: NeedRow };

/**
 * The published figures of a measure for an authority, its region, England and the most similar authorities, in that
 * order.
 */
export function linesOf(directory: Directory, measure: NeedMeasure, { id, name, region }: LocalAuthority): NeedLine[] {
  const line = (label: string, row: NeedRow | undefined, more: Partial<NeedLine> = {}): NeedLine[] =>
    row ? [{ ...more, name: label, row }] : [];
  return [
    ...line(name, measure.authorities[id]),
    ...line(directory.regions.find((other) => other.id === region)?.name ?? region, measure.regions[region]),
    ...line('England', measure.england),
    ...statisticalNeighbours(directory, id).flatMap(({ authority, closeness }) =>
      line(nameOfArea(directory, authority.id), measure.authorities[authority.id], { id: authority.id, closeness }),
    ),
  ];
}

/** A value as people write it, or why there is none. */
export const valueInWords = (value: NeedValue | undefined, unit = ''): string =>
  typeof value === 'number' ? `${value.toLocaleString('en-GB')}${unit}` : NO_FIGURE_IN_WORDS[value ?? 'not-given'];
