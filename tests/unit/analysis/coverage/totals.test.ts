import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoritiesAt } from '../../../../src/analysis/areas.ts';
import { coverageAt } from '../../../../src/analysis/coverage/coverage.ts';
import { byStrongest } from '../../../../src/analysis/coverage/recorded.ts';
import { COUNTED_TYPES, OVERALL_STATES, STATES } from '../../../../src/analysis/coverage/states.ts';
import { totalsByPlace, totalsOf } from '../../../../src/analysis/coverage/totals.ts';
import type { Region } from '../../../../src/model/schema/area.ts';
import { type ServiceRecord, STATUSES } from '../../../../src/model/schema/service.ts';
import { makeAuthority, makeDirectory, makeService } from '../make.ts';

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

test('there are totals for England, for Wales and for each region; a service outside both countries is in none', () => {
  const region = (id: string, kind: Region['kind']): Region => ({ id, name: id, kind });
  const directory = makeDirectory({
    regions: [
      region('north', 'english-region'),
      region('south', 'english-region'),
      region('wales', 'wales'),
      region('far', 'beyond'),
    ],
    authorities: [
      ...['alder', 'birch'].map((id) => makeAuthority(id)),
      makeAuthority('cedar', { region: 'south' }),
      makeAuthority('elm', { region: 'wales' }),
    ],
    services: [makeService('a', { areas: ['alder', 'elm'] })],
  });
  const { all, england, wales, regions } = totalsByPlace(directory, coverageAt(directory, '2026-11-24'));
  const told = (totals: typeof all) => [totals.authorities, totals.types.local.running];
  expect([all, england, wales].map(told)).toEqual([
    [4, 2],
    [3, 1],
    [1, 1],
  ]);
  expect(regions.map(({ region: { id }, totals }) => [id, ...told(totals)])).toEqual([
    ['north', 2, 1],
    ['south', 1, 0],
    ['wales', 1, 1],
  ]);
});

const names = ['alder', 'birch', 'cedar', 'elm'];
const date = fc.constantFrom('2015', '2018-06', '2020-02-29', '2021', '2023-01', '2026-02');
const status = fc.record(
  { state: fc.constantFrom(...STATUSES), opened: date, closed: date, 'as-of': date, 'last-seen-running': date },
  { requiredKeys: ['state'] },
) as fc.Arbitrary<ServiceRecord['status']>;
const service = fc
  .record({
    id: fc.uuid(),
    type: fc.constantFrom(...COUNTED_TYPES),
    areas: fc.uniqueArray(fc.constantFrom(...names)),
    formerly: fc.uniqueArray(fc.constantFrom(...names)),
    status,
  })
  .map(({ id, type, areas, formerly, status: own }) =>
    makeService(id, { type, areas, 'areas-formerly': formerly, status: own }),
  );
const services = fc.uniqueArray(service, { selector: ({ id }) => id, maxLength: 12 });
const day = fc.constantFrom('2014-12-31', '2018-06-15', '2021-06-01', '2021-12-31', '2026-11-24');
const made = (records: Parameters<typeof makeDirectory>[0]) =>
  makeDirectory({
    authorities: [
      ...names.slice(0, 3).map((id) => makeAuthority(id)),
      makeAuthority('elm', { code: 'E06000005', 'valid-from': '2020' }),
    ],
    ...records,
  });

describe('whatever is recorded', () => {
  test('each authority is counted once overall and once for each type', () => {
    fc.assert(
      fc.property(services, day, (records, at) => {
        const areas = coverageAt(made({ services: records }), at);
        const totals = totalsOf(areas);
        expect(totals.authorities).toBe(authoritiesAt(made({}), at).length);
        expect(sum(totals.overall)).toBe(areas.length);
        for (const type of COUNTED_TYPES) {
          expect(sum(totals.types[type])).toBe(areas.length);
          const running = areas.filter(({ types }) => types[type].state === 'running');
          expect(totals.types[type].running).toBe(running.length);
        }
        expect(Object.keys(totals.overall)).toEqual(OVERALL_STATES);
        expect(sum(byStrongest(totals))).toBe(areas.length);
        expect(byStrongest(totals).running).toBe(
          areas.filter(({ types }) => COUNTED_TYPES.some((type) => types[type].state === 'running')).length,
        );
        for (const { overall, types } of areas) {
          expect(OVERALL_STATES).toContain(overall);
          for (const type of COUNTED_TYPES) expect(STATES).toContain(types[type].state);
        }
      }),
    );
  });

  test('a record changes nothing where it does not work, and a related service changes nothing at all', () => {
    fc.assert(
      fc.property(services, service, day, (records, added, at) => {
        const before = coverageAt(made({ services: records }), at);
        const after = coverageAt(made({ services: [...records, added] }), at);
        const touched = [...added.areas, ...(added['areas-formerly'] ?? [])];
        const elsewhere = (areas: typeof before) => areas.filter(({ authority }) => !touched.includes(authority.id));
        expect(elsewhere(after)).toEqual(elsewhere(before));
        const related = { ...added, type: 'related' as const };
        expect(coverageAt(made({ services: [...records, related] }), at)).toEqual(before);
      }),
    );
  });

  test('the order of the records changes nothing', () => {
    fc.assert(
      fc.property(services, day, (records, at) => {
        expect(coverageAt(made({ services: records.toReversed() }), at)).toEqual(
          coverageAt(made({ services: records }), at),
        );
      }),
    );
  });
});
