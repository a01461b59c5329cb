import { problemAt } from '../document.ts';
import type { Need, NeedFigures } from '../schema/area.ts';
import type { Rule } from './rule.ts';

export const needFigures: Rule = {
  id: 'need-figures',
  says: 'Figures of need fit each other: no more children looked after than children, and the rate is what they make.',
  *check({ documents }) {
    const document = documents.find(({ file, data }) => file === 'areas/need.yaml' && data !== undefined);
    if (!document) return;
    const { authorities, 'not-published': withheld, 'england-rate': rate } = document.data as NeedFigures;
    for (const [id, figure] of Object.entries(authorities)) {
      const fault = faultOf(id, figure);
      if (fault) yield problemAt(document, ['authorities', id, fault.field], 'need-figures', fault.says);
      if (id in withheld)
        yield problemAt(
          document,
          ['not-published', id],
          'need-figures',
          `"${id}" has a figure above. Take out one of the two.`,
          'key',
        );
    }
    const rates = Object.values(authorities).map((one) => one.rate);
    if (rates.length && (rate < Math.min(...rates) || rate > Math.max(...rates)))
      yield problemAt(
        document,
        ['england-rate'],
        'need-figures',
        `The rate of England (${rate}) is not between the lowest and the highest below (${Math.min(...rates)} to ${Math.max(...rates)}). Look it up again.`,
      );
  },
};

const PER = 10_000;

function faultOf(
  id: string,
  { children, 'looked-after': lookedAfter, rate }: Need,
): { field: string; says: string } | undefined {
  if (lookedAfter > children)
    return {
      field: 'looked-after',
      says: `"${id}" has more children looked after (${lookedAfter}) than children (${children}). Look both up again.`,
    };
  if (!children)
    return {
      field: 'children',
      says: `"${id}" has no children. Look it up, or say under not-published why there is no figure.`,
    };
  const made = (lookedAfter / children) * PER;
  // A rate is as exact as it is written: 35 means 34.5 to 35.5, and 35.1 means 35.05 to 35.15.
  const decimals = String(rate).split('.')[1]?.length ?? 0;
  return Math.abs(made - rate) <= 0.5 * 10 ** -decimals + 1e-9
    ? undefined
    : {
        field: 'rate',
        says: `${lookedAfter} of ${children} children make a rate of ${made.toFixed(decimals)}, not ${rate}. Look the three up again.`,
      };
}
