import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { authoritiesOnDay } from '../../../src/analysis/postcodes/authorities-on-day.ts';
import { fold } from '../../../src/analysis/search/fold.ts';
import { packPlaces, unpackPlaces } from '../../../src/analysis/search/packed-places.ts';
import type { DistrictNames } from '../../../src/geography/district-names.ts';
import { placeRows } from '../../../src/geography/place-rows.ts';
import { placesOfWard } from '../../../src/geography/places-of-ward.ts';
import { places } from '../../../src/site/places.ts';
import { authorities, directory } from './real-data.ts';

const districts = JSON.parse(readFileSync('src/geography/districts-and-wards.json', 'utf8')) as DistrictNames;
const areasOf = (name: string) => places.filter(([other]) => fold(other) === fold(name)).flatMap(([, areas]) => areas);

describe('a name leads to every authority that has it', () => {
  test.each([
    ['Thanet', ['kent']],
    ['Handsworth', ['birmingham']],
    ['Toxteth', ['liverpool']],
    ['Moss Side', ['manchester', 'lancashire']],
    ['Spelthorne', ['surrey']],
    ['Humberside', ['east-riding', 'hull', 'north-east-lincolnshire', 'north-lincolnshire']],
    ['Cumbria', ['cumberland', 'westmorland-and-furness']],
    ['Avon', ['bath-and-north-east-somerset', 'bristol', 'north-somerset', 'south-gloucestershire']],
    ['Cleveland', ['hartlepool', 'middlesbrough', 'redcar-and-cleveland', 'stockton-on-tees']],
    ['South Lakeland', ['westmorland-and-furness']],
    ['Aylesbury Vale', ['buckinghamshire']],
    ['Kettering', ['north-northamptonshire']],
    ['LBTH', ['tower-hamlets']],
    ['IOW', ['isle-of-wight']],
    ['Sir Gâr', ['carmarthenshire']],
    ['Dyfed', ['carmarthenshire', 'ceredigion', 'pembrokeshire']],
    ['Cwm Cynon', ['rhondda-cynon-taf']],
    ['Greater Manchester', ['manchester', 'salford', 'wigan']],
    ['Watford', ['hertfordshire']],
  ])('%s', (name, ids) => {
    expect(areasOf(name)).toEqual(expect.arrayContaining(ids));
  });

  test('and to no other', () => {
    expect(areasOf('Thanet')).toEqual(['kent']);
    expect(areasOf('Toxteth')).toEqual(['liverpool']);
    expect(areasOf('Watford')).toEqual(['hertfordshire']);
  });
});

test('every ward and every district is found by the place in its name, with its authority', () => {
  const known = new Set([
    ...places.flatMap(([name, areas]) => areas.map((id) => `${fold(name)}|${id}`)),
    ...directory.authorities.flatMap(({ id, name, 'welsh-name': welsh = name, 'also-known-as': others = [] }) =>
      [name, welsh, ...others].map((one) => `${fold(one)}|${id}`),
    ),
  ]);
  const lost = Object.entries(districts).flatMap(([code, [names, wards]]) => {
    const [id = ''] = authoritiesOnDay(directory.authorities, code, '2026-11-24');
    const isKnown = (name: string) => known.has(`${fold(name)}|${id}`);
    const all = [...names, ...wards.flatMap(placesOfWard)];
    return all.filter((name) => !isKnown(name)).map((name) => `${name} ${id}`);
  });
  expect(Object.values(districts).flatMap(([, wards]) => wards).length).toBeGreaterThan(7500);
  expect(lost).toEqual([]);
});

test('wards without a place in their name are few', () => {
  const silent = Object.values(districts).flatMap(([, wards]) => wards.filter((ward) => !placesOfWard(ward).length));
  expect(silent.length).toBeLessThan(60);
  expect(placesOfWard('Meir Hay North, Parkhall & Weston Coyney')).toEqual(['Meir Hay', 'Parkhall', 'Weston Coyney']);
  expect(placesOfWard('Old Town')).toEqual(['Old Town']);
  expect(placesOfWard('Central')).toEqual([]);
});

test('every row leads to current authorities, and no row occurs twice', () => {
  const ids = new Set(authorities.map(({ id }) => id));
  expect(places.filter(([, areas]) => !areas.length || !areas.every((id) => ids.has(id)))).toEqual([]);
  const keys = places.map(([name, areas]) => `${fold(name)}|${areas.join()}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('after a change the names lead to the successors', () => {
  const changed = directory.authorities.map((row) => (row.id === 'kent' ? { ...row, 'valid-to': '2027-03-31' } : row));
  const begun = { ...changed[0], id: 'thanet-bay', name: 'Thanet Bay', code: 'E06999999' } as (typeof changed)[number];
  const rows = placeRows({
    directory: {
      counties: [],
      authorities: [...changed, { ...begun, 'valid-from': '2027-04-01', predecessors: ['E10000016'] }],
      placeNames: [{ name: 'KCC', kind: 'initials', areas: ['kent'] }],
    },
    districts,
    places: [{ name: 'Herne Bay', areas: ['kent'], population: 1 }],
    day: '2027-04-02',
  });
  const areas = (wanted: string) => rows.filter(([name]) => name === wanted).map(([, ids]) => ids);
  expect(areas('KCC')).toEqual([['thanet-bay']]);
  expect(areas('Herne Bay')).toEqual([['thanet-bay']]);
  expect(areas('Thanet')).toEqual([['thanet-bay']]);
});

describe('packed for sending', () => {
  test('the same rows are unpacked, larger places before smaller ones', () => {
    const ids = [...directory.authorityById.keys()];
    const unpacked = unpackPlaces(packPlaces(places, ids), ids);
    const text = (rows: typeof places) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(text(unpacked)).toEqual(text(places));
    const onMap = unpacked.filter(([, , kind]) => !kind).map(([name]) => name);
    expect(onMap.indexOf('Brighton')).toBeLessThan(100);
    expect(onMap.indexOf('Hebden Bridge')).toBeGreaterThan(300);
  });

  test('a name that would be ambiguous is refused', () => {
    expect(() => packPlaces([['Ward 7', ['alder']]], ['alder'])).toThrow('"Ward 7" has a sign or a figure in it');
  });
});
