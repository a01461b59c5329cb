import { authoritiesOn, isValidOn } from '../area-dates.ts';
import { problemAt, type YamlDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { NeedMeasure, NeedRow, NeedSeries, NeedValue } from '../schema/need-series.ts';
import type { Tree } from '../tree.ts';
import type { Rule } from './rule.ts';

const FILE = 'areas/need-series.yaml';
type Fault = { path: (string | number)[]; says: string; at?: 'key' };

export const needSeries: Rule = {
  id: 'need-series',
  says: 'Figures of need over years have a row for each authority in force, a value for each year, and no part larger than its whole.',
  *check(tree) {
    const document = tree.documents.find(({ file, data }) => file === FILE && data !== undefined);
    if (!document) return;
    const { measures } = document.data as NeedSeries;
    for (const [index, measure] of measures.entries())
      for (const { path, says, at } of faultsOf(measure, measures, tree))
        yield problem(document, ['measures', index, ...path], says, at);
  },
};

const problem = (document: YamlDocument, path: (string | number)[], says: string, at?: 'key'): Problem =>
  problemAt(document, path, 'need-series', says, at);

function* faultsOf(measure: NeedMeasure, all: readonly NeedMeasure[], tree: Tree): Generator<Fault> {
  const { years } = measure;
  if (years.some((year, at) => at > 0 && year !== (years[at - 1] ?? 0) + 1))
    yield {
      path: ['years'],
      says: `The years ${years.join(', ')} do not follow one another. Put each once, in order.`,
    };
  for (const [path, row] of rowsOf(measure)) yield* faultsOfRow(path, row, measure);
  yield* lacking(measure, tree);
  yield* tooLarge(measure, tree);
  yield* partsOf(measure, all);
  yield* otherThanNeed(measure, tree);
}

const rowsOf = ({ england, regions, authorities }: NeedMeasure): [string[], NeedRow][] => [
  [['england'], england],
  ...Object.entries(regions).map(([id, row]): [string[], NeedRow] => [['regions', id], row]),
  ...Object.entries(authorities).map(([id, row]): [string[], NeedRow] => [['authorities', id], row]),
];

function* faultsOfRow(path: string[], row: NeedRow, { years, 'rate-is': is }: NeedMeasure): Generator<Fault> {
  for (const field of ['number', 'rate'] as const) {
    const values = row[field];
    if (field === 'rate' && (values === undefined) !== (is === 'none'))
      yield {
        path,
        says: `A measure whose rate-is is ${is} ${is === 'none' ? 'has no rate. Take it out' : 'needs a rate in each row. Add it'}.`,
        at: 'key',
      };
    if (!values) continue;
    if (values.length !== years.length)
      yield {
        path: [...path, field],
        says: `There are ${values.length} values for ${years.length} years. Write one for each, and a word where there is no figure.`,
      };
    const wrong = values.findIndex((value) => isWrong(value, field, is));
    if (wrong >= 0)
      yield {
        path: [...path, field, wrong],
        says: `${values[wrong]} cannot be ${field === 'number' ? 'a number of children or assessments' : 'a percentage'}. Look it up again.`,
      };
  }
}

const isWrong = (value: NeedValue, field: 'number' | 'rate', is: NeedMeasure['rate-is']): boolean =>
  typeof value === 'number' && (field === 'number' ? !Number.isInteger(value) : is === 'percent' && value > 100);

/** Every authority of England on the last day must have a row, even if only to say that there is no figure. */
function* lacking({ years, authorities }: NeedMeasure, { directory }: Tree): Generator<Fault> {
  const day = `${years.at(-1)}-03-31`;
  const missing = directory.authorities
    .filter((row) => row.kind !== 'wales-unitary' && isValidOn(row, day) && !authorities[row.id])
    .map(({ id }) => id);
  if (missing.length)
    yield {
      path: ['authorities'],
      says: `Authorities in force on ${day} have no row here: ${missing.join(', ')}. Add each, with not-given where there is no figure.`,
      at: 'key',
    };
}

/** Figures of England and the regions are rounded to the nearest ten. */
const ROUNDED = 5;

function* tooLarge({ england, regions, authorities, years }: NeedMeasure, { directory }: Tree): Generator<Fault> {
  for (const [id, { number }] of Object.entries(authorities)) {
    const region = authoritiesOn(directory.authorities, id).at(-1)?.region ?? '';
    for (const [at, value] of number.entries()) {
      const whole = regions[region]?.number[at] ?? england.number[at];
      if (typeof value === 'number' && typeof whole === 'number' && value > whole + ROUNDED)
        yield {
          path: ['authorities', id, 'number', at],
          says: `"${id}" has ${value} in ${years[at]}, more than its region (${whole}). Look both up again.`,
        };
    }
  }
}

function* partsOf(measure: NeedMeasure, all: readonly NeedMeasure[]): Generator<Fault> {
  if (!measure['part-of']) return;
  const whole = all.find(({ id }) => id === measure['part-of']);
  if (!whole) {
    yield { path: ['part-of'], says: `There is no measure "${measure['part-of']}". Name one of the ids here.` };
    return;
  }
  for (const [id, { number }] of Object.entries(measure.authorities))
    for (const [at, value] of number.entries()) {
      const most = whole.authorities[id]?.number[whole.years.indexOf(measure.years[at] ?? 0)];
      if (typeof value === 'number' && typeof most === 'number' && value > most)
        yield {
          path: ['authorities', id, 'number', at],
          says: `"${id}" has ${value}, more than the ${most} that it is a part of. Look both up again.`,
        };
    }
}

/**
 * The children looked after on one day are also in need.yaml, beside the population of their rate. The two must agree.
 */
function* otherThanNeed({ id, years, authorities }: NeedMeasure, { directory: { need } }: Tree): Generator<Fault> {
  const at = years.indexOf(Number(need?.['as-of'].slice(0, 4)));
  if (id !== 'looked-after' || at < 0) return;
  for (const [area, { number }] of Object.entries(authorities)) {
    const other = need?.authorities[area]?.['looked-after'];
    if (typeof number[at] === 'number' && other !== undefined && other !== number[at])
      yield {
        path: ['authorities', area, 'number', at],
        says: `"${area}" has ${number[at]} here and ${other} in data/areas/need.yaml. Look it up again, and mend the one that is wrong.`,
      };
  }
}
