import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceIn, queryOf } from '../../../../src/analysis/filters/address.ts';
import { filtersOf } from '../../../../src/analysis/filters/filters.ts';
import {
  type Choice,
  countsOf,
  covering,
  NOT_RECORDED,
  narrow,
  toggled,
} from '../../../../src/analysis/filters/narrow.ts';
import { readDirectory } from '../../../../src/model/read.ts';

const { directory } = readDirectory('data', '2026-11-24');
const { filters, rows } = filtersOf(directory, '2026-11-24');
const ids = (choice: Choice) => narrow(rows, choice).map(({ id }) => id);

/** Any choice that a reader can make. */
const choices: fc.Arbitrary<Choice> = fc.record(
  Object.fromEntries(filters.map(({ id, options }) => [id, fc.subarray(options.map((option) => option.id))])),
);

test('every service has a value of every filter, and every value offered is one that a service has', () => {
  expect(rows).toHaveLength(directory.services.length);
  for (const { id, options } of filters) {
    const had = new Set(rows.flatMap(({ has }) => has[id] ?? []));
    expect(rows.filter(({ has }) => !has[id]?.length)).toEqual([]);
    expect(options.map((option) => option.id).toSorted()).toEqual([...had].toSorted());
  }
});

test('the filters that the list is narrowed by', () => {
  expect(filters.map(({ id }) => id)).toEqual(['type', 'region', 'timing', 'who', 'status', 'component', 'age']);
});

test('values of one filter widen, filters narrow', () => {
  const fdac = ids({ type: ['fdac'] });
  expect(fdac).toContain('fdac-leeds');
  expect(ids({ type: ['fdac', 'pause'] }).length).toBe(fdac.length + ids({ type: ['pause'] }).length);
  expect(ids({ type: ['fdac'], region: ['london'] })).toEqual(
    fdac.filter((id) => ids({ region: ['london'] }).includes(id)),
  );
  expect(ids({})).toHaveLength(rows.length);
});

test('what is not recorded can be asked for, and is not taken for a value', () => {
  const unsaid = ids({ who: [NOT_RECORDED] });
  expect(unsaid.length).toBeGreaterThan(0);
  expect(unsaid.filter((id) => ids({ who: ['mothers', 'fathers', 'couples', 'partners'] }).includes(id))).toEqual([]);
});

test('a service covers the areas that its record names, and no other', () => {
  expect(covering(rows, ['rochdale']).map(({ id }) => id)).toContain('nest-rochdale');
  expect(covering(rows, ['rochdale']).map(({ id }) => id)).not.toContain('strengthening-families-salford');
  expect(covering(rows, [])).toHaveLength(rows.length);
});

describe('whatever is chosen', () => {
  test('a count says how many services the value would give', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        for (const { id, options } of filters)
          for (const { id: value } of options)
            expect(countsOf(rows, choice, id).get(value) ?? 0).toBe(ids({ ...choice, [id]: [value] }).length);
      }),
      { numRuns: 20 },
    );
  });

  test('the address carries it there and back', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(ids(choiceIn(queryOf(choice, filters), filters))).toEqual(ids(choice));
      }),
    );
  });

  test('putting a value in and taking it out again changes nothing', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(ids(toggled(toggled(choice, 'type', 'fdac'), 'type', 'fdac'))).toEqual(ids(choice));
      }),
    );
  });
});

test('one choice has one address, whatever the order in which it was made', () => {
  expect(queryOf({ status: ['closed'], type: ['pause', 'fdac'] }, filters)).toBe('type=pause,fdac&status=closed');
  expect(queryOf({ type: [] }, filters)).toBe('');
});

test('an address that says what no filter has is read as far as it makes sense', () => {
  expect(choiceIn('?type=fdac,<script>,zzz&area=salford&who=&__proto__=x', filters)).toEqual({ type: ['fdac'] });
});
