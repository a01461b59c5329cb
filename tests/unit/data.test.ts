import { describe, expect, test } from 'vitest';
import { authoritiesAt } from '../../src/analysis/areas.ts';
import { readDirectory } from '../../src/model/read.ts';
import type { Service } from '../../src/model/schema/service.ts';

const TODAY = '2026-11-24';
const { directory, problems } = readDirectory('data', TODAY);
const count = (test: (service: Service) => boolean) => directory.services.filter(test).length;
const service = (id: string) => {
  const found = directory.services.find((record) => record.id === id);
  if (!found) throw new Error(`There is no service ${id}.`);
  return found;
};

test('the data has no problems', () => {
  expect(problems).toEqual([]);
});

describe('the counts of the research', () => {
  test('32 Pause practices, 21 FDAC teams, 48 local and related services', () => {
    expect(count(({ type }) => type === 'pause')).toBe(32);
    expect(count(({ type }) => type === 'fdac')).toBe(21);
    // 45 researched, the leads of Medway and Norfolk, and Future Hope
    expect(count(({ type }) => type === 'local' || type === 'related')).toBe(48);
  });

  test('what is not a recurrent-care service keeps its own kind and is related', () => {
    const kinds = directory.services.filter(({ type }) => type === 'related').map(({ kind }) => kind);
    const counts = Object.fromEntries(
      [...new Set(kinds)].toSorted().map((kind) => [kind, kinds.filter((other) => other === kind).length]),
    );
    expect(counts).toEqual({
      'edge-of-care': 2,
      'nhs-therapy-after-separation': 3,
      'peer-or-birth-parent-support': 8,
      'pre-birth-wider-group': 4,
    });
  });

  test('four models, six programmes with 18 adopters', () => {
    expect([...directory.models.keys()]).toEqual(['fdac', 'pause', 'reflect', 'strengthening-families']);
    expect(directory.programmes).toHaveLength(6);
    expect(directory.programmes.flatMap(({ adopters }) => adopters)).toHaveLength(18);
  });

  test('182 dated authorities: 153 and 22 today, 152 in England in June 2021', () => {
    expect(directory.authorities).toHaveLength(182);
    const english = (day: string) => authoritiesAt(directory, day).filter(({ code }) => code?.startsWith('E')).length;
    expect(english(TODAY)).toBe(153);
    expect(english('2021-06-01')).toBe(152);
    expect(authoritiesAt(directory, TODAY)).toHaveLength(175);
  });

  test('as at June 2021 each region has the authorities of the mapping’s Table 2', () => {
    for (const [region, row] of Object.entries(directory.mapping2021?.['local-authorities'].regions ?? {}))
      expect([region, authoritiesAt(directory, '2021-06-01').filter((area) => area.region === region).length]).toEqual([
        region,
        row.total,
      ]);
  });

  test('Table 2 adds up, by row and by column', () => {
    const { regions = {}, england } = directory.mapping2021?.['local-authorities'] ?? {};
    for (const row of Object.values(regions)) expect(row.local + row.pause + row.none + row.unknown).toBe(row.total);
    for (const column of ['total', 'local', 'pause', 'none', 'unknown'] as const)
      expect(Object.values(regions).reduce((sum, row) => sum + row[column], 0)).toBe(england?.[column]);
    expect(england).toEqual({ total: 152, local: 38, pause: 35, none: 49, unknown: 30 });
  });

  test('every authority of today has a council and neighbours, and England has need figures', () => {
    const today = authoritiesAt(directory, TODAY);
    expect(today.filter(({ id }) => !directory.councils.has(id))).toEqual([]);
    expect(directory.councils.size).toBe(175);
    const pairs =
      [...directory.neighbours.values()].reduce((sum, { land, water }) => sum + land.length + water.length, 0) / 2;
    expect(pairs).toBe(446);
    expect(today.filter(({ id }) => !directory.neighbours.has(id)).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(directory.need?.authorities ?? {})).toHaveLength(151);
    expect(Object.keys(directory.need?.['not-published'] ?? {}).toSorted()).toEqual([
      'city-of-london',
      'isles-of-scilly',
    ]);
  });
});

describe('twenty facts, picked by hand from the research', () => {
  test('Pause', () => {
    expect(service('pause-st-helens').contact?.phone).toBe('01744 673390');
    expect(service('pause-hackney').status).toMatchObject({ state: 'unknown', opened: '2013' });
    expect(service('pause-west-sussex').status).toMatchObject({ state: 'operational', 'as-of': '2024-09-30' });
    expect(service('pause-knowsley')).toMatchObject({
      kind: 'intervening-earlier',
      status: { state: 'in-development' },
    });
    expect(service('pause-dorset').status.state).toBe('operational');
    expect(service('pause-cumbria').areas).toEqual(['cumberland']);
    expect(service('pause-dundee').region).toBe('scotland');
  });

  test('Pause Durham is closed, and Future Hope followed it', () => {
    expect(service('pause-durham').status).toMatchObject({
      state: 'closed',
      'followed-by': 'future-hope-county-durham',
    });
    expect(service('future-hope-county-durham')).toMatchObject({
      type: 'local',
      status: { state: 'operational', follows: 'pause-durham' },
    });
  });

  test('FDAC', () => {
    expect(service('fdac-london').areas).toHaveLength(12);
    expect(service('fdac-london').status).toMatchObject({ opened: '2008-01', 'as-of': '2025-05' });
    expect(service('fdac-kent-medway').status.state).toBe('closed');
    expect(service('fdac-greater-manchester').areas.toSorted()).toEqual(['manchester', 'stockport', 'wigan']);
    expect(service('fdac-wiltshire')).toMatchObject({ areas: [], 'areas-uncertain': ['wiltshire', 'swindon'] });
    const natcen = directory.models.get('fdac')?.evaluations?.find(({ findings }) => findings.join().includes('52'));
    expect(natcen?.caution).toBeTruthy();
  });

  test('local services', () => {
    expect(service('nest-rochdale')).toMatchObject({ type: 'local', status: { opened: '2020' } });
    const early = service('strengthening-families-salford').pathways?.flatMap(({ criteria }) => criteria ?? []);
    expect(early?.find(({ rule }) => rule?.['weeks-pregnant'])?.rule).toEqual({
      pregnant: 'yes',
      'weeks-pregnant': { below: 20 },
    });
    expect(service('space-cambridgeshire').status).toMatchObject({ state: 'closed', 'as-of': '2019-05-22' });
    expect(service('mpower-east-of-england').components).toHaveLength(8);
    expect(service('breaking-the-cycle-birmingham').contact).toMatchObject({ phone: '07927 665329' });
    expect(service('breaking-the-cycle-birmingham').contact?.['phone-exception']).toBeTruthy();
  });

  test('related services, Wales and the councils', () => {
    expect(service('lotus-norfolk-and-waveney')).toMatchObject({ type: 'related', contact: { phone: '01603 786781' } });
    expect(service('reflect-gwent').areas).toHaveLength(5);
    expect(service('supporting-change-blaenau-gwent')).toMatchObject({ kind: 'edge-of-care', type: 'related' });
    expect(directory.councils.get('rochdale')?.['childrens-services']?.phone).toBe('0300 303 0440');
    expect(directory.need?.authorities['blackpool']).toEqual({ children: 28923, 'looked-after': 531, rate: 184 });
  });
});

test('no service has a mobile number of its own but by a recorded exception', () => {
  const mobiles = directory.services.filter(({ contact }) => contact?.phone?.startsWith('07')).map(({ id }) => id);
  expect(mobiles).toEqual(['breaking-the-cycle-birmingham']);
});
