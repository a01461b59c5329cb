import type { Inputs } from './fields.ts';
import { between, one, type Range, times } from './range.ts';

/** One way in which the service would pay for itself: how many of what it must avert in a year. */
export type BreakEven = {
  what: 'proceedings' | 'care-years' | 'removals';
  needed: Range;
  /** The same as a share of the proceedings expected among those who take part; absent where none can be expected. */
  share?: Range;
  /** True where all of them would not be enough: then the money cannot come back that way. */
  beyond: boolean;
};

/** Parents whom a service could be for, and in how many new proceedings can be expected. */
export type Group = { of: 'after' | 'pregnant'; parents: number; expected: number };

export type Estimate = {
  groups: Group[];
  /** In new proceedings in all, and among those who would take part. */
  expected?: number;
  reached?: number;
  /** What the expected proceedings cost all agencies, and the council. */
  cost?: { all: number; council: Range };
  breakEven: BreakEven[];
  /** Parents for one full-time worker in a year, and the workers that are needed. */
  places?: Range;
  workers?: Range;
};

/**
 * Need, cost and break-even of a service, from numbers that are above nought (shares from 0 to 1). What cannot be worked
 * out from what was said is absent. No saving is worked out: nothing shows how many removals a service averts.
 */
export function estimate(inputs: Inputs): Estimate {
  const { u = 1, c } = inputs;
  const groups = groupsOf(inputs);
  const expected = groups.length ? groups.reduce((sum, group) => sum + group.expected, 0) : undefined;
  const reached = expected === undefined ? undefined : expected * u;
  const parents = groups.reduce((sum, group) => sum + group.parents, 0);
  const places = placesOf(inputs);
  return {
    groups,
    ...(expected === undefined || reached === undefined ? {} : { expected, reached }),
    ...(expected !== undefined && c
      ? { cost: { all: expected * c, council: times(paidOf(inputs), expected * c) } }
      : {}),
    breakEven: breakEvenOf(inputs, reached),
    ...(places ? { places } : {}),
    ...(places && parents ? { workers: between((parents * u) / places.to, (parents * u) / places.from) } : {}),
  };
}

/** A rate of all mothers in proceedings is never used for women who are pregnant again: it is of others. */
function groupsOf({ N, P, b, h, r2, r7 }: Inputs): Group[] {
  const rate = h === 7 ? r7 : r2;
  return [
    ...(N && rate !== undefined ? [{ of: 'after' as const, parents: N, expected: N * rate }] : []),
    ...(P && b !== undefined ? [{ of: 'pregnant' as const, parents: P, expected: P * b }] : []),
  ];
}

/** The council's share of proceedings; from none to all where nobody said it. */
const paidOf = ({ a }: Inputs): Range => (a === undefined ? { from: 0, to: 1 } : one(a));

function breakEvenOf(inputs: Inputs, reached: number | undefined): BreakEven[] {
  const { S, c, k, y } = inputs;
  if (!S) return [];
  const paid = paidOf(inputs);
  const ways: [BreakEven['what'], Range | undefined][] = [
    ['proceedings', c ? one(S / c) : undefined],
    ['care-years', k ? one(S / k) : undefined],
    ['removals', c && k && y ? between(S / (c * paid.to + k * y), S / (c * paid.from + k * y)) : undefined],
  ];
  return ways.flatMap(([what, needed]) => (needed ? [withShare(what, needed, reached)] : []));
}

/** Years in care are no part of a number of proceedings, so they have no share. */
function withShare(what: BreakEven['what'], needed: Range, reached: number | undefined): BreakEven {
  if (what === 'care-years' || !reached) return { what, needed, beyond: false };
  return { what, needed, share: times(needed, 1 / reached), beyond: needed.from > reached };
}

/** Caseload and length give how many parents one worker can see in a year. */
function placesOf({ w1, w2, m1, m2 }: Inputs): Range | undefined {
  return w1 && w2 && m1 && m2 ? { from: (w1 * 12) / m2, to: (w2 * 12) / m1 } : undefined;
}
