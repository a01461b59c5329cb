import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authoritiesAt } from '../../../../src/analysis/areas.ts';
import { bordersAt, reachFrom } from '../../../../src/analysis/coverage/distance.ts';
import { directory as real, TODAY } from '../../real-data/reading.ts';
import { makeAuthority, makeDirectory } from '../make.ts';

const at = (day: string) => bordersAt(real, authoritiesAt(real, day));

const directory = makeDirectory({
  authorities: [
    makeAuthority('alder'),
    makeAuthority('elm', { code: 'E10000005', 'valid-to': '2023-03-31' }),
    makeAuthority('cedar', { code: 'E06000006', 'valid-from': '2023-04-01', predecessors: ['E10000005'] }),
    makeAuthority('damson', { code: 'E06000007', 'valid-from': '2023-04-01', predecessors: ['E10000005'] }),
    makeAuthority('hazel', { code: 'E06000008' }),
  ],
  neighbours: new Map([
    ['alder', { land: ['cedar'], water: [] }],
    ['cedar', { land: ['alder', 'damson'], water: [] }],
    ['damson', { land: ['cedar'], water: [{ id: 'hazel', between: 'a river' }] }],
    ['hazel', { land: [], water: [{ id: 'damson', between: 'a river' }] }],
  ]),
});

test('a former authority has the borders of its successors, and none with itself', () => {
  const before = bordersAt(directory, authoritiesAt(directory, '2021-06-01'));
  expect(Object.fromEntries([...before].map(([id, others]) => [id, [...others].toSorted()]))).toEqual({
    alder: ['elm'],
    elm: ['alder', 'hazel'],
    hazel: ['elm'],
  });
});

test('borders are counted over land and water to the nearest authority, and all equally near ones are named', () => {
  const borders = bordersAt(directory, authoritiesAt(directory, '2024-01-01'));
  const reach = reachFrom(borders, ['alder', 'hazel']);
  expect(reach.get('alder')).toEqual({ hops: 0, nearest: ['alder'] });
  expect(reach.get('cedar')).toEqual({ hops: 1, nearest: ['alder'] });
  expect(reachFrom(borders, ['alder']).get('hazel')).toEqual({ hops: 3, nearest: ['alder'] });
  expect(reachFrom(borders, ['alder', 'damson']).get('cedar')).toEqual({ hops: 1, nearest: ['alder', 'damson'] });
  expect(reachFrom(borders, []).size).toBe(0);
});

test('every authority of any day can be reached from every other', () => {
  for (const day of ['2021-06-01', TODAY]) {
    const borders = at(day);
    expect([day, reachFrom(borders, ['salford']).size]).toEqual([day, authoritiesAt(real, day).length]);
  }
});

test('the distances of neighbours differ by at most one, and an authority is one further than its nearest neighbour', () => {
  const borders = at(TODAY);
  const ids = [...borders.keys()];
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1, maxLength: 9 }), (from) => {
      const reach = reachFrom(borders, from);
      const hops = (id: string) => reach.get(id)?.hops ?? Number.NaN;
      for (const id of ids) {
        const around = [...(borders.get(id) ?? [])].map(hops);
        expect(hops(id)).toBe(from.includes(id) ? 0 : 1 + Math.min(...around));
        for (const nearest of reach.get(id)?.nearest ?? [])
          expect(reachFrom(borders, [nearest]).get(id)?.hops).toBe(hops(id));
      }
    }),
    { numRuns: 8 },
  );
});
