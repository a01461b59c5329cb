import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimOf } from '../../../../src/analysis/estimate/claim.ts';
import { constantsOf } from '../../../../src/analysis/estimate/constants.ts';
import { type BreakEven, estimate } from '../../../../src/analysis/estimate/estimate.ts';
import type { Inputs } from '../../../../src/analysis/estimate/fields.ts';
import { readInputs, readNumber } from '../../../../src/analysis/estimate/read.ts';
import { rowsOf } from '../../../../src/analysis/estimate/rows.ts';
import { directory } from '../../real-data/reading.ts';

const constants = constantsOf(directory);
const value = (id: string): number => constants.get(id)?.value ?? Number.NaN;
const proceedings = value('proceedings');
const staffing = value('staffing-salford') / 5;

describe('the totals that the Salford evaluation published', () => {
  test.each([
    [38, 6, 32, 1_032_416, 18_583_488],
    [110, 24, 86, 2_774_618, 49_943_124],
    [148, 30, 118, 3_807_034, 68_526_612],
  ])('%i children, %i looked after', (children, lookedAfter, avoided, aYear, in18Years) => {
    expect(claimOf(children, lookedAfter, proceedings)).toEqual({ avoided, aYear, in18Years });
  });

  test('the same children at the cost of a year in care', () => {
    expect([32, 86, 118].map((children) => children * value('care-year'))).toEqual([1_685_632, 4_530_136, 6_215_768]);
  });

  test('five years of staffing cost 188,080 a year', () => expect(staffing).toBe(188_080));

  test('of 15 parents on pathway A, about two', () => {
    expect(estimate({ N: 15, r2: value('recurrence-2') / 100, h: 2 }).expected).toBeCloseTo(1.98, 5);
  });
});

test('the cautious reading: 5.8 proceedings or 3.6 years in care, 14% and 9% of the families of a year', () => {
  const { breakEven } = estimate({ S: staffing, c: proceedings, k: value('care-year'), h: 2 });
  const [cases = 0, years = 0] = breakEven.map(({ needed }) => needed.from);
  expect([cases.toFixed(1), years.toFixed(1)]).toEqual(['5.8', '3.6']);
  const families = value('families-salford') / 5;
  expect([cases / families, years / families].map((share) => Math.round(share * 100))).toEqual([14, 9]);
});

const positive = (max: number) => fc.double({ min: 1, max, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const whole = fc.record({
  ...{ N: positive(500), u: share, S: positive(1e6), c: positive(1e5), k: positive(1e5), y: positive(5), a: share },
  ...{ r2: share, r7: share, h: fc.constantFrom<2 | 7>(2, 7) },
});
const needed = (inputs: Inputs, what: BreakEven['what']) =>
  estimate(inputs).breakEven.find((way) => way.what === what)?.needed ?? { from: Number.NaN, to: Number.NaN };

describe('properties', () => {
  test('a higher cost per case lowers the number of cases to prevent; a higher cost of the service raises it', () => {
    fc.assert(
      fc.property(whole, fc.double({ min: 1.01, max: 10, noNaN: true }), (inputs, by) => {
        for (const [what, field] of [
          ['proceedings', 'c'],
          ['care-years', 'k'],
          ['removals', 'k'],
          ['removals', 'c'],
          ['removals', 'y'],
        ] as const)
          expect(needed({ ...inputs, [field]: inputs[field] * by }, what).from).toBeLessThan(needed(inputs, what).from);
        for (const what of ['proceedings', 'care-years', 'removals'] as const)
          expect(needed({ ...inputs, S: inputs.S * by }, what).from).toBeGreaterThan(needed(inputs, what).from);
      }),
    );
  });

  test('the share falls as more parents take part, and only a share over 100% is called out of reach', () => {
    fc.assert(
      fc.property(whole, (inputs) => {
        for (const { share: of, beyond } of estimate(inputs).breakEven) expect(beyond).toBe((of?.from ?? 0) > 1);
        const half = estimate({ ...inputs, u: inputs.u / 2 }).breakEven[0]?.share?.from ?? 0;
        expect(half).toBeGreaterThan(estimate(inputs).breakEven[0]?.share?.from ?? 0);
      }),
    );
  });

  test('an unknown share of the council is a range that includes every share', () => {
    fc.assert(
      fc.property(whole, ({ a, ...inputs }) => {
        const range = needed(inputs, 'removals');
        const { from } = needed({ ...inputs, a }, 'removals');
        expect(from).toBeGreaterThanOrEqual(range.from * (1 - 1e-9));
        expect(from).toBeLessThanOrEqual(range.to * (1 + 1e-9));
      }),
    );
  });
});

test('one worker sees 4 to 8 parents a year, and 40 parents need 5 to 10 workers', () => {
  const found = estimate({ N: 40, r2: 0.1, w1: 8, w2: 12, m1: 18, m2: 24, h: 2 });
  expect(found.places).toEqual({ from: 4, to: 8 });
  expect(found.workers).toEqual({ from: 5, to: 10 });
});

test('the rates for all mothers are never used for women who are pregnant again', () => {
  expect(estimate({ P: 20, r2: 0.132, r7: 0.237, h: 2 }).expected).toBeUndefined();
  expect(estimate({ P: 20, b: 0.5, r2: 0.132, h: 7 }).expected).toBe(10);
});

test('the break-even comes first, nothing is called a saving, and what is out of reach is called so', () => {
  const inputs: Inputs = { N: 10, S: 150_000, c: 32_263, k: 52_676, y: 1, r2: 0.132, h: 2 };
  const rows = rowsOf(estimate(inputs), inputs);
  expect(rows[0]).toMatchObject({ result: '4.6', formula: 'S ÷ c', isMain: true });
  expect(rows[0]?.warning).toContain('cannot come back');
  expect(rows.map(({ what }) => what).join(' ')).not.toMatch(/sav/i);
});

describe('figures that are typed', () => {
  test.each([
    ['1,200', 'people', 1200],
    ['£188,080', 'money', 188_080],
    ['13.2%', 'share', 13.2],
  ] as const)('%s is read', (text, kind, number) => expect(readNumber(text, { kind })).toBe(number));

  test.each([
    ['£3.5k', 'money', '“£3.5k” is cut short. Write all its figures, such as 3500 or 3,500.'],
    ['-4', 'people', '“-4” is below nought. Write a number above it.'],
    ['1,20', 'people', '“1,20” is not a number that can be read. Write figures alone, such as 1200, 1,200 or 12.5.'],
    ['£5', 'people', '“£5” is money. Write a number without the pound sign.'],
    ['120', 'share', '“120” is more than 100 per cent. Write 100 or less.'],
    ['0', 'money', 'Nothing can be worked out from 0. Write a number above it, or leave the field empty.'],
  ] as const)('%s is refused with how to mend it', (text, kind, says) => expect(readNumber(text, { kind })).toBe(says));

  test('a percentage is read as a fraction, and pregnant women need their own', () => {
    expect(readInputs((name) => (name === 'u' ? '50' : ''), '2')).toEqual({ inputs: { h: 2, u: 0.5 }, faults: {} });
    expect(readInputs((name) => (name === 'P' ? '20' : ''), '7').faults.b).toMatch(/^Write a share/);
  });
});
