import type { Inputs } from './fields.ts';
import { between, one, type Range, times } from './range.ts';

/** One way in which the service could break even: how many of `what` it must avert in a year. */
export type BreakEven = {
  what: 'proceedings' | 'care-years' | 'removals';
  needed: Range;
  /** `needed` as a share of the proceedings expected among those who take part; absent where none can be expected. */
  share?: Range;
  /** True where even averting all of them would not be enough, so the service cannot break even in this way. */
  beyond: boolean;
};

/** A group of parents whom a service could be for, and the expected number of new proceedings among them. */
export type Group = { of: 'after' | 'pregnant'; parents: number; expected: number };

export type Estimate = {
  groups: Group[];
  /** The expected number of new proceedings: in total, and among those who would take part (`reached`). */
  expected?: number;
  reached?: number;
  /** The cost of the expected proceedings to all agencies, and to the council, in pounds. */
  cost?: { all: number; council: Range };
  breakEven: BreakEven[];
  /** The number of parents that one full-time worker can see in a year, and the number of workers needed. */
  places?: Range;
  workers?: Range;
};

/**
 * Need, cost and break-even of a service, from numbers above zero (shares from 0 to 1). What cannot be calculated from
 * the given inputs is absent. No saving is calculated, because nothing shows how many removals a service averts.
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

/**
 * The groups of parents with enough inputs. The rate for all mothers in proceedings is not used for women who are
 * pregnant again, because it is about a different group.
 */
function groupsOf({ N, P, b, h, r2, r7 }: Inputs): Group[] {
  const rate = h === 7 ? r7 : r2;
  return [
    ...(N && rate !== undefined ? [{ of: 'after' as const, parents: N, expected: N * rate }] : []),
    ...(P && b !== undefined ? [{ of: 'pregnant' as const, parents: P, expected: P * b }] : []),
  ];
}

/** The council's share of the cost of proceedings; from 0 to 1 where it was not given. */
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

/**
 * Adds the share of the expected proceedings. Years in care have none, because they are not a number of proceedings.
 */
function withShare(what: BreakEven['what'], needed: Range, reached: number | undefined): BreakEven {
  if (what === 'care-years' || !reached) return { what, needed, beyond: false };
  return { what, needed, share: times(needed, 1 / reached), beyond: needed.from > reached };
}

/** The number of parents that one worker can see in a year, from the caseload and the length of the work in months. */
function placesOf({ w1, w2, m1, m2 }: Inputs): Range | undefined {
  return w1 && w2 && m1 && m2 ? { from: (w1 * 12) / m2, to: (w2 * 12) / m1 } : undefined;
}
