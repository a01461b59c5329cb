import { packNames, unpackNames } from './packed-names.ts';
import type { PlaceRow } from './place-row.ts';

/**
 * The places as they are sent, in two thirds of the bytes. A text has the names of the places by kind in the order of
 * KINDS, with a semicolon between kinds and a bar between names. Larger places on the map have a digit after the name,
 * 2 for the largest, from which their order is restored.
 */
export type PackedPlaces = {
  /** The places that lie in one council: a text for each council, in the order of the councils. */
  own: string[];
  /** The places that may lie in several. The key is the indexes of the councils. */
  shared: Record<string, string>;
};

/**
 * The kinds, those with the most names first. `undefined` is a place on the map. They are unpacked from the last to the
 * first.
 */
const KINDS = [
  'ward',
  undefined,
  'former-district',
  'district',
  'also-called',
  'initials',
  'county',
  'area',
  'former-county',
] as const satisfies PlaceRow[2][];

/** The first 100 places, which are sorted by size, get the digit 2, and the next 300 the digit 1. */
const LARGER = [100, 400];
const figureOf = (rank: number): number => LARGER.filter((until) => rank < until).length;

/**
 * @param ids of all councils, in the same order as for unpacking
 * @throws where a name contains a digit or a sign that has a meaning here
 */
export function packPlaces(rows: readonly PlaceRow[], ids: readonly string[]): PackedPlaces {
  let rank = 0;
  const named = rows.map(([name, areas, kind]) => {
    const figure = kind ? '' : figureOf(rank++) || '';
    return { key: areas.map((id) => ids.indexOf(id)).join(), kind, name: `${packNames(name)}${figure}` };
  });
  const texts = new Map(
    [...Map.groupBy(named, ({ key }) => key)].map(([key, own]) => [
      key,
      KINDS.map((kind) => namesOf(own.filter((one) => one.kind === kind)))
        .join(';')
        .replace(/;+$/, ''),
    ]),
  );
  return {
    own: ids.map((_, index) => texts.get(String(index)) ?? ''),
    shared: Object.fromEntries([...texts].filter(([key]) => key.includes(','))),
  };
}

/** Sorts wards from A to Z, which takes fewer bytes after compression. */
const namesOf = (rows: readonly { kind: PlaceRow[2]; name: string }[]): string => {
  const names = rows.map(({ name }) => name);
  return (rows[0]?.kind === 'ward' ? names.toSorted() : names).join('|');
};

/** Restores the rows, grouped by kind; places on the map are sorted larger ones first. */
export function unpackPlaces({ own, shared }: PackedPlaces, ids: readonly string[]): PlaceRow[] {
  const areas = [
    ...own.map((_, index) => [ids[index] ?? '']),
    ...Object.keys(shared).map((key) => key.split(',').map((number) => ids[Number(number)] ?? '')),
  ];
  const slots = [...own, ...Object.values(shared)].map((text) => unpackNames(text).split(';'));
  return KINDS.flatMap((kind, slot) => {
    const named = slots.flatMap((own, index) => {
      const names = own[slot] ? own[slot].split('|') : [];
      return names.map((name) => ({ name, areas: areas[index] ?? [] }));
    });
    if (kind) return [named.map(({ name, areas }): PlaceRow => [name, areas, kind])];
    const sized = named.map(({ name, areas }) => ({
      name: name.replace(/\d$/, ''),
      areas,
      size: Number(name.at(-1)) || 0,
    }));
    return [sized.toSorted((a, b) => b.size - a.size).map(({ name, areas }): PlaceRow => [name, areas])];
  })
    .toReversed()
    .flat();
}
