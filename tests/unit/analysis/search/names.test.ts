import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { authoritiesOnDay } from '../../../../src/analysis/postcodes/authorities-on-day.ts';
import type { SearchDocument } from '../../../../src/analysis/search/document.ts';
import { nameKey } from '../../../../src/analysis/search/names.ts';
import type { DistrictNames } from '../../../../src/geography/district-names.ts';
import { ask, DAY, directory, found, index } from './index.ts';

/** A query, and the path of its first result. */
type Typed = { typed: string; to: string };

/**
 * Wards named like regions, and two wards of which one half is a council or no name: other places come first for these.
 */
const OTHERWISE = new Set([
  'Denton North East',
  'Newport and Dinas',
  'Stapleford South West',
  'Sutton South East',
  'Town & Castle',
]);

/**
 * The queries whose first result is not the expected one. Where several things share a name, any of them may be first.
 */
const wrong = (all: readonly Typed[]) => {
  const wanted = Map.groupBy([...all, ...named()], ({ typed }) => nameKey(typed));
  return all.flatMap(({ typed }) => {
    const first = found(typed)[0]?.to;
    const right = wanted.get(nameKey(typed)) ?? [];
    return right.some(({ to }) => to === first) ? [] : [`${typed}: ${first}`];
  });
};

const councils = index.documents.filter(({ kind, closed }) => kind === 'council' && !closed);
const named = (isWanted: (document: SearchDocument) => boolean = () => true) =>
  index.documents
    .filter(isWanted)
    .flatMap(({ label, names = [], to }) => [label, ...names].map((typed) => ({ typed, to })));

describe('a name that is typed in full is found first', () => {
  test('every place, by its name with and without punctuation', () => {
    const pageOf = new Map(councils.map(({ areas: [id = ''] = [], to }) => [id, to]));
    const rows = index.places.flatMap(([typed, areas]) => areas.map((id) => ({ typed, to: pageOf.get(id) ?? '' })));
    expect(rows.length).toBeGreaterThan(3000);
    const bare = rows.map(({ typed, to }) => ({
      to,
      typed: typed
        .toLowerCase()
        .replaceAll(/['’]/g, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
    }));
    expect(wrong([...rows, ...bare])).toEqual([]);
  });

  test('every ward and district, by its whole name', () => {
    const districts = JSON.parse(readFileSync('src/geography/districts-and-wards.json', 'utf8')) as DistrictNames;
    const typed = Object.entries(districts).flatMap(([code, names]) =>
      authoritiesOnDay(directory.authorities, code, DAY).flatMap((id) =>
        names.flat().map((name) => ({ typed: name, to: `/areas/${id}/` })),
      ),
    );
    expect(typed.length).toBeGreaterThan(7000);
    // A side of a place is found by the place, except where the place is a council too, or where the side is the whole
    // name.
    const isSide = ({ typed: name }: Typed) => /^(North|South|East|West|Western|Central|Town|Village)$/.test(name);
    const ofCouncil = new Set(named(({ kind }) => kind === 'council').map(({ typed: name }) => nameKey(name)));
    const isSideOfCouncil = ({ typed: name }: Typed) => ofCouncil.has(nameKey(name.replace(/ [A-Z]\w+$/, '')));
    const lost = typed.filter(
      (one) =>
        !isSide(one) &&
        !isSideOfCouncil(one) &&
        !OTHERWISE.has(one.typed) &&
        !found(one.typed).some(({ to }) => to === one.to),
    );
    expect(lost.map(({ typed: name, to }) => `${name} ${to}`)).toEqual([]);
  });

  test('every council, by each name of its area and of the council', () => {
    const typed = councils.flatMap(({ label, names = [], to }) =>
      [label, ...names.filter((name) => name.length > 4)].flatMap((name) => [
        { typed: name, to },
        { typed: `${name} Council`, to },
        { typed: `${name} County Council`, to },
        { typed: `${name} Borough Council`, to },
        { typed: `Council of ${name}`, to },
      ]),
    );
    const others = index.documents
      .filter(({ kind, closed }) => kind === 'council' && closed)
      .map(({ label: typed, to }) => ({ typed, to }));
    expect(wrong([...typed, ...others])).toEqual([]);
  });

  test('every service, model, programme, page and helpline, by each of its names', () => {
    const isArea = ({ kind }: SearchDocument) => kind === 'council' || kind === 'region';
    const areas = new Set([
      ...named(isArea).map(({ typed }) => nameKey(typed)),
      ...index.places.map(([name]) => nameKey(name)),
    ]);
    const all = named((document) => !isArea(document)).filter(({ typed }) => !areas.has(nameKey(typed)));
    expect(all.length).toBeGreaterThan(500);
    // "s20" is a postcode too, so the reader is asked which is meant.
    const isAsked = ({ typed }: Typed) => ask(typed).crisis !== undefined || typed === 's20';
    expect(wrong(all.filter((one) => !isAsked(one)))).toEqual([]);
  });
});
