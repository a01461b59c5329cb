import { nameOfArea } from '../../analysis/areas.ts';
import type { Directory } from '../../model/directory.ts';
import { type NeedValue, NO_FIGURE } from '../../model/schema/need-series.ts';
import { CLOSENESS, type Closeness } from '../../model/schema/similar.ts';
import { type Download, download } from '../table.ts';
import { text, whole, word } from './columns.ts';

type Line = {
  measure: string;
  area: string;
  level: string;
  year: number;
  number: NeedValue;
  rate?: NeedValue;
  rateIs: string;
};

const numberOf = (value: NeedValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
const reasonOf = (value: NeedValue): string | undefined => (typeof value === 'number' ? undefined : value);

/**
 * One row for each measure of need, area and year. Where there is no figure, the cell is empty and another states the
 * reason.
 */
export const needSeriesTable = ({ needSeries }: Directory): Download =>
  download<Line>(
    {
      name: 'need-series',
      title: 'Figures of need over years',
      description: `Figures that the Department for Education publishes for each authority, region and England. None counts parents who come back into care proceedings. ${needSeries?.note ?? ''}`,
      key: ['measure', 'area_id', 'year'],
    },
    [
      text<Line>('measure', 'Measure', 'The id of what is counted', ({ measure }) => measure),
      text('area_id', 'Area (id)', 'The id of the authority or region, or england', ({ area }) => area),
      word('level', 'Level', 'What sort of area it is', ['authority', 'region', 'england'], ({ level }) => level),
      whole('year', 'Year', 'The year that ends on 31 March of it', ({ year }) => year),
      whole('number', 'Number', 'Empty where there is no figure, which is never nought', ({ number }) =>
        numberOf(number),
      ),
      { ...whole<Line>('rate', 'Rate', 'The same as a rate', ({ rate }) => numberOf(rate)), datatype: 'number' },
      word(
        'rate_is',
        'What the rate is',
        'Per 10,000 children aged 0 to 17, or per cent of plans',
        ['per-10000', 'percent', 'none'],
        ({ rateIs }) => rateIs,
      ),
      word('missing', 'Why there is no figure', 'Empty where there is one', [...NO_FIGURE], ({ number }) =>
        reasonOf(number),
      ),
    ],
    (needSeries?.measures ?? []).flatMap((measure) =>
      [
        { level: 'england', area: 'england', row: measure.england },
        ...Object.entries(measure.regions).map(([area, row]) => ({ level: 'region', area, row })),
        ...Object.entries(measure.authorities).map(([area, row]) => ({ level: 'authority', area, row })),
      ].flatMap(({ level, area, row }) =>
        measure.years.map((year, at): Line => {
          const rate = row.rate?.[at];
          const number = row.number[at] ?? 'not-given';
          return {
            measure: measure.id,
            area,
            level,
            year,
            number,
            rateIs: measure['rate-is'],
            ...(rate === undefined ? {} : { rate }),
          };
        }),
      ),
    ),
  );

type Pair = { area: string; other: string; rank: number; closeness: Closeness };

/** One row for each authority of England and each of the authorities most like it. */
export const similarTable = (directory: Directory): Download =>
  download<Pair>(
    {
      name: 'similar',
      title: 'Similar authorities',
      description: directory.similar
        ? `${directory.similar.measure}. ${directory.similar.caution}`
        : 'Similar authorities. None are in the directory.',
      key: ['area_id', 'rank'],
    },
    [
      text<Pair>(
        'area_id',
        'Local authority (id)',
        'The id of the local authority, as in areas.csv',
        ({ area }) => area,
      ),
      text('area', 'Local authority', 'The same in words', ({ area }) => nameOfArea(directory, area)),
      whole('rank', 'Rank', '1 is the one most like it', ({ rank }) => rank),
      text('similar_id', 'Similar authority (id)', 'The id of the authority that is like it', ({ other }) => other),
      text('similar', 'Similar authority', 'The same in words', ({ other }) => nameOfArea(directory, other)),
      word(
        'closeness',
        'Closeness',
        'How close the two are, in the words of the source',
        [...CLOSENESS],
        ({ closeness }) => closeness,
      ),
    ],
    Object.entries(directory.similar?.authorities ?? {}).flatMap(([area, others]) =>
      Object.entries(others).map(([other, closeness], at) => ({ area, other, rank: at + 1, closeness })),
    ),
  );
