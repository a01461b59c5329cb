import type { BreakEven, Estimate } from './estimate.ts';
import type { Inputs } from './fields.ts';
import { one, type Range, rangeInWords } from './range.ts';

/** One line of the result: its label, the result, and the formula in the names of the fields. */
export type Row = { what: string; result: string; formula: string; isMain: boolean; warning?: string };

const BREAK_EVEN: Record<BreakEven['what'], { what: string; formula: string }> = {
  proceedings: {
    what: 'Cases of proceedings to avert each year to cover the cost (all agencies’ money)',
    formula: 'S ÷ c',
  },
  'care-years': { what: 'Or years of a child in care to avert each year (the cost of care alone)', formula: 'S ÷ k' },
  removals: { what: 'Or removals to avert each year (the council’s money)', formula: 'S ÷ (c × a + k × y)' },
};

/** The result in words, break-even first. */
export function rowsOf(found: Estimate, { h, u }: Inputs): Row[] {
  const everybody = u === undefined ? ' (if everybody took part)' : '';
  const row = (what: string, range: Range, form: 'number' | 'percent' | 'pounds', formula: string): Row => ({
    what,
    result: rangeInWords(range, form),
    formula,
    isMain: false,
  });
  const rate = h === 7 ? 'r7' : 'r2';
  const isOf = (of: 'after' | 'pregnant') => found.groups.some((group) => group.of === of);
  const expected = [isOf('after') && `N × ${rate}`, isOf('pregnant') && 'P × b'].filter(Boolean).join(' + ');
  const parents = [isOf('after') && 'N', isOf('pregnant') && 'P'].filter(Boolean).join(' + ');
  return [
    ...found.breakEven.flatMap((way) => breakEvenRows(way, everybody)),
    ...(found.expected === undefined
      ? []
      : [row('New proceedings to expect without the service', one(found.expected), 'number', expected)]),
    ...(found.cost
      ? [
          row('What these cost all agencies', one(found.cost.all), 'pounds', `(${expected}) × c`),
          row('What these cost the council', found.cost.council, 'pounds', `(${expected}) × c × a`),
        ]
      : []),
    ...(found.places
      ? [row('Parents for one full-time worker in a year', found.places, 'number', 'w1 × 12 ÷ m2 to w2 × 12 ÷ m1')]
      : []),
    ...(found.workers
      ? [
          row(
            `Full-time workers needed${everybody}`,
            found.workers,
            'number',
            `(${parents}) × u ÷ parents for one worker`,
          ),
        ]
      : []),
  ];
}

function breakEvenRows({ what, needed, share, beyond }: BreakEven, everybody: string): Row[] {
  const words = BREAK_EVEN[what];
  const warning = beyond
    ? 'This is more than all that can be expected among those who take part: the money cannot come back that way.'
    : undefined;
  return [
    {
      what: words.what,
      result: rangeInWords(needed, 'number'),
      formula: words.formula,
      isMain: true,
      ...(warning ? { warning } : {}),
    },
    ...(share
      ? [
          {
            what: `The same as a share of the new proceedings to expect${everybody}`,
            result: rangeInWords(share, 'percent'),
            formula: `${words.formula}, ÷ (expected × u)`,
            isMain: false,
          },
        ]
      : []),
  ];
}

/** The inputs and the result as text to paste into a spreadsheet: tabs between cells, one line for each row. */
export const asTable = (inputs: readonly (readonly [label: string, value: string])[], rows: readonly Row[]): string =>
  [
    ['What', 'Value', 'Formula'],
    ...inputs.map(([label, value]) => [label, value, 'put in']),
    ...rows.map(({ what, result, formula }) => [what, result, formula]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
