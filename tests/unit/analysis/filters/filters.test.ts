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
import { SERVICE_TYPES, STATUSES } from '../../../../src/model/schema/service.ts';
import { makeDirectory, makeService, makeTerms } from '../make.ts';

const PAUSE = { type: 'pause', kind: 'pause-practice' } as const;
const FDAC = { type: 'fdac', kind: 'fdac-team' } as const;
const forWhom = (...who: string[]) => ({ pathways: [{ timing: ['pre-birth'], who }] });
const south = { region: 'south' };

const directory = makeDirectory({
  regions: ['north', 'south', 'west'].map((id) => ({ id, name: id, kind: 'english-region' })),
  vocabulary: {
    ...makeDirectory().vocabulary,
    types: makeTerms(...SERVICE_TYPES),
    status: makeTerms(...STATUSES),
    who: makeTerms('mothers', 'fathers', 'couples'),
    timing: makeTerms('pre-birth', 'post-proceedings'),
    components: makeTerms('trauma-informed', 'loss-and-grief'),
  },
  services: [
    makeService('mothers', { ...forWhom('mothers'), areas: ['alder'] }),
    makeService('parents', { ...forWhom('mothers', 'fathers'), areas: ['birch'], components: ['trauma-informed'] }),
    makeService('silent'),
    makeService('pause-alder', { ...PAUSE, areas: ['alder'], status: { state: 'unknown', 'as-of': '2017' } }),
    { ...makeService('pause-elm', { ...PAUSE, status: { state: 'closed', 'as-of': '2026-05' } }), ...south },
    makeService('team-birch', {
      ...FDAC,
      areas: ['birch', 'cedar'],
      status: { state: 'operational', 'as-of': '2026' },
    }),
    { ...makeService('team-elm', { ...FDAC, status: { state: 'in-development', 'as-of': '2025' } }), ...south },
  ],
});
const { filters, rows } = filtersOf(directory, '2026-11-24');
const ids = (choice: Choice) => narrow(rows, choice).map(({ id }) => id);

/** Any combination of filter values that a reader can choose. */
const choices: fc.Arbitrary<Choice> = fc.record(
  Object.fromEntries(filters.map(({ id, options }) => [id, fc.subarray(options.map((option) => option.id))])),
);

test('a value that no service has is not offered; “not recorded” is offered where it applies to a service', () => {
  const offered = (id: string) => filters.find((filter) => filter.id === id)?.options.map((option) => option.id);
  expect(offered('type')).toEqual(['pause', 'fdac', 'local']);
  expect(offered('region')).toEqual(['north', 'south']);
  expect(offered('who')).toEqual(['mothers', 'fathers', NOT_RECORDED]);
  expect(offered('component')).toEqual(['trauma-informed', NOT_RECORDED]);
  expect(offered('age')).toEqual(['fresh', 'old', 'undated']);
});

test('the filters of the list', () => {
  expect(filters.map(({ id }) => id)).toEqual(['type', 'region', 'timing', 'who', 'status', 'component', 'age']);
});

test('several values of one filter give more services, several filters fewer', () => {
  expect(ids({ type: ['fdac'] })).toEqual(['team-birch', 'team-elm']);
  expect(ids({ type: ['fdac', 'pause'] })).toEqual(['pause-alder', 'pause-elm', 'team-birch', 'team-elm']);
  expect(ids({ type: ['fdac', 'pause'], region: ['south'] })).toEqual(['pause-elm', 'team-elm']);
  expect(ids({})).toHaveLength(rows.length);
});

test('“not recorded” can be chosen, and is not mistaken for a value', () => {
  expect(ids({ who: ['mothers', 'fathers', 'couples'] })).toEqual(['mothers', 'parents']);
  expect(ids({ who: [NOT_RECORDED] })).toEqual(['pause-alder', 'pause-elm', 'silent', 'team-birch', 'team-elm']);
});

test('a service covers the areas that its record names, and no other', () => {
  expect(covering(rows, ['alder']).map(({ id }) => id)).toEqual(['mothers', 'pause-alder']);
  expect(covering(rows, ['alder', 'cedar']).map(({ id }) => id)).toEqual(['mothers', 'pause-alder', 'team-birch']);
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

  test('the address holds it and restores it', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(ids(choiceIn(queryOf(choice, filters), filters))).toEqual(ids(choice));
      }),
    );
  });

  test('adding a value and removing it again changes nothing', () => {
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

test('an address with unknown filters is read as far as possible', () => {
  expect(choiceIn('?type=fdac,<script>,zzz&area=alder&who=&__proto__=x', filters)).toEqual({ type: ['fdac'] });
});
