import type { PlaceRow } from './place-row.ts';

/**
 * The places as they are sent, in two thirds of the bytes: under the numbers of the councils that they lie in the names of
 * each kind, in the order of KINDS, with a bar between names and a semicolon between kinds. Of the larger places on the map
 * each has a figure after its name, 2 for the largest, so that they come first again.
 */
export type PackedPlaces = Record<string, string>;

/** The kinds, those of most names first; places on the map have none. They are read again from the last to the first. */
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

/** How many of the places, which come larger ones first, have a figure of at least 2 and 1. */
const LARGER = [100, 400];
const figureOf = (rank: number): number => LARGER.filter((until) => rank < until).length;

/**
 * @param ids of all councils, in the order in which their numbers are read again
 * @throws where a name could not be told from a figure, a bar or a semicolon
 */
export function packPlaces(rows: readonly PlaceRow[], ids: readonly string[]): PackedPlaces {
  let rank = 0;
  const named = rows.map(([name, areas, kind]) => {
    if (/[|;\d]/.test(name)) throw new Error(`"${name}" has a bar or a figure in it: packed-places.ts cannot hold it.`);
    const figure = kind ? '' : figureOf(rank++) || '';
    return { key: areas.map((id) => ids.indexOf(id)).join(), kind, name: `${name}${figure}` };
  });
  return Object.fromEntries(
    [...Map.groupBy(named, ({ key }) => key)].map(([key, own]) => [
      key,
      KINDS.map((kind) => namesOf(own.filter((one) => one.kind === kind)))
        .join(';')
        .replace(/;+$/, ''),
    ]),
  );
}

/** Wards from A to Z, which takes fewer bytes. */
const namesOf = (rows: readonly { kind: PlaceRow[2]; name: string }[]): string => {
  const names = rows.map(({ name }) => name);
  return (rows[0]?.kind === 'ward' ? names.toSorted() : names).join('|');
};

/** The rows again, by their kinds; places on the map larger ones first. */
export function unpackPlaces(packed: PackedPlaces, ids: readonly string[]): PlaceRow[] {
  const groups = Object.entries(packed).map(([key, text]) => ({
    slots: text.split(';'),
    areas: key.split(',').map((number) => ids[Number(number)] ?? ''),
  }));
  return KINDS.flatMap((kind, slot) => {
    const named = groups.flatMap(({ slots, areas }) =>
      slots[slot] ? slots[slot].split('|').map((name) => ({ name, areas })) : [],
    );
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
