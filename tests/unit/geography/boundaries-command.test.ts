import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Area,
  type AreaProperties,
  areasOf,
  type Boundaries,
  boundaries,
} from '../../../src/geography/boundaries.ts';
import { areasByCode } from '../../../src/geography/make/by-code.ts';
import { authorities, directory } from './real-data.ts';

/** Where files are given and written, and data with nothing but the authorities: the command needs no more of it. */
const [folder, data] = ['boundaries-', 'boundaries-data-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [
  string,
  string,
];
cpSync('data/areas/local-authorities.yaml', join(data, 'areas/local-authorities.yaml'));
afterAll(() => {
  for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
});

/** Runs the command on a file with this content, and reads what it wrote. */
function run(content: string | object, ...options: string[]) {
  const [file, to] = [join(folder, 'given.json'), join(folder, 'written.topo.json')];
  rmSync(to, { force: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/node',
    ['src/cli/boundaries.ts', file, '--to', to, '--data', data, ...options],
    { encoding: 'utf8' },
  );
  const written = existsSync(to) ? (JSON.parse(readFileSync(to, 'utf8')) as Boundaries) : undefined;
  return { status, out: stdout, err: stderr, written, left: readdirSync(folder) };
}

/** Our own boundaries as another publisher would give them: by code, with rings wound anticlockwise. */
function published(property: string, edit = (areas: Area[]): Area[] => areas): FeatureCollection {
  const codes = new Map(authorities.map(({ id, code }) => [id, code]));
  return {
    type: 'FeatureCollection',
    features: edit(areasOf(boundaries)).map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: { [property]: codes.get(properties.id) ?? properties.id, name: properties.id },
      geometry:
        geometry.type === 'Polygon'
          ? { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.toReversed()) }
          : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((p) => p.map((ring) => ring.toReversed())) },
    })),
  };
}
const without = (id: string) => (areas: Area[]) => areas.filter(({ properties }) => properties.id !== id);

describe('npm run boundaries -- FILE', () => {
  test('takes the boundaries from a file that has them all', () => {
    const { status, out, written } = run(published('CTYUA23CD'));
    expect([status, out.split('\n')[0]]).toEqual([0, `${authorities.length} authorities found by CTYUA23CD.`]);
    expect(written?.source).toBe('given.json');
    expect(areasOf(written as Boundaries)).toHaveLength(authorities.length);
  });

  test('exits with 1 and writes nothing where an authority is missing', () => {
    const { status, out, err, written, left } = run(published('LAD23CD', without('salford')));
    expect([status, written, left]).toEqual([1, undefined, ['given.json']]);
    expect(out).toContain('missing  E08000006  Salford\n');
    expect(err).toContain('--allow-missing');
  });

  test('writes the others with --allow-missing', () => {
    const { status, written } = run(published('LAD23CD', without('salford')), '--allow-missing');
    expect([status, areasOf(written as Boundaries).length]).toEqual([0, authorities.length - 1]);
  });

  test('names codes that no authority has, and a code that occurs twice', () => {
    const more = (areas: Area[]): Area[] => {
      const [first] = areas as [Area];
      return [...areas, first, { ...first, properties: { id: 'S12000036' } }];
    };
    const { status, out } = run(published('code', more));
    expect(status).toBe(0);
    expect(out.match(/^surplus .*$/gm)).toEqual(['surplus  S12000036', 'surplus  W06000001']);
  });

  test.each([
    ['a file that is not JSON', '<kml/>', 'given.json could not be read'],
    ['JSON that is no map', '{"type": "Feature"}', 'This is neither GeoJSON (a FeatureCollection) nor TopoJSON'],
    ['null', 'null', 'This is neither GeoJSON (a FeatureCollection) nor TopoJSON'],
    ['a map without codes', published('title'), 'No property holds ONS codes of local authorities'],
    [
      'a point',
      { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: 'E08000006' }, geometry: null }] },
      'E08000006 is not a polygon but nothing.',
    ],
  ])('2 for %s, and nothing is written', (_, content, message) => {
    const { status, err, written, left } = run(content);
    expect([status, written, left]).toEqual([2, undefined, ['given.json']]);
    expect(err).toContain(message);
    expect(err).toContain('npm run boundaries -- [FILE]');
  });

  test('exits with 2 for a missing file', () => {
    const { status, stderr } = spawnSync('node_modules/.bin/node', ['src/cli/boundaries.ts', 'nowhere.json'], {
      encoding: 'utf8',
    });
    expect([status, stderr.split(':')[0]]).toEqual([2, 'nowhere.json could not be read']);
  });
});

describe('codes', () => {
  const rows = directory.authorities.filter(({ id }) => authorities.some((row) => row.id === id));

  test.each(['CTYUA23CD', 'LAD23CD', 'UTLA22CD', 'ctyua19cd', 'code', 'gss_code', 'id'])('are found by %s', (name) => {
    expect(areasByCode(published(name), rows)).toMatchObject({ property: name, missing: [], surplus: [] });
  });

  test('are found by the id of the feature, in TopoJSON too', () => {
    const { areas } = boundaries.objects;
    const codes = new Map(authorities.map(({ id, code }) => [id, code]));
    const geometries = areas.geometries.map(({ properties, ...geometry }) => ({
      ...geometry,
      id: codes.get((properties as AreaProperties).id),
    }));
    const file = { ...boundaries, objects: { areas: { ...areas, geometries } } };
    expect(areasByCode(file, rows)).toMatchObject({ property: 'id', missing: [], surplus: [] });
  });

  test('from before a change of code are known', () => {
    const file = published('code');
    const old = file.features.map((one) =>
      one.properties?.['code'] === 'E08000038' ? { ...one, properties: { code: 'E08000016' } } : one,
    );
    expect(areasByCode({ ...file, features: old }, rows).missing).toEqual([]);
  });
});
