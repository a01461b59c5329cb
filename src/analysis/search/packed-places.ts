import type { PlaceRow } from './place-row.ts';

/**
 * The places as they are sent, in two thirds of the bytes. An authority stands as the number of its council among all. Those
 * with a kind of their own stand as rows. Places on the map and wards stand under the numbers of their authorities, with a
 * bar between the names; of the larger places each has a figure after its name, 2 for the largest, so that they come first
 * again.
 */
export type PackedPlaces = {
  rows: [name: string, areas: number[], kind: PlaceRow[2]][];
  grouped: Record<string, [places: string, wards: string]>;
};

/** How many of the places, which come larger ones first, have a figure of at least 2 and 1. */
const LARGER = [100, 400];
const figureOf = (rank: number): number => LARGER.filter((until) => rank < until).length;

/**
 * @param ids of all authorities, in the order in which their numbers are read again
 * @throws where a name could not be told from a figure or a bar
 */
export function packPlaces(rows: readonly PlaceRow[], ids: readonly string[]): PackedPlaces {
  const numbersOf = (areas: readonly string[]): number[] => areas.map((id) => ids.indexOf(id));
  const grouped: PackedPlaces['grouped'] = {};
  const put = (areas: readonly string[], slot: 0 | 1, name: string) => {
    if (/[|\d]/.test(name)) throw new Error(`"${name}" has a bar or a figure in it: packed-places.ts cannot hold it.`);
    const key = numbersOf(areas).join();
    grouped[key] ??= ['', ''];
    const figure = slot === 0 ? figureOf(rank++) || '' : '';
    grouped[key][slot] += `${grouped[key][slot] && '|'}${name}${figure}`;
  };
  let rank = 0;
  const others: PackedPlaces['rows'] = [];
  for (const [name, areas, kind] of rows)
    if (kind && kind !== 'ward') others.push([name, numbersOf(areas), kind]);
    else put(areas, kind ? 1 : 0, name);
  return { rows: others, grouped };
}

/** The rows again: those with a kind of their own, then places, larger ones first, then wards. */
export function unpackPlaces({ rows, grouped }: PackedPlaces, ids: readonly string[]): PlaceRow[] {
  const idsOf = (numbers: readonly number[]): string[] => numbers.map((number) => ids[number] ?? '');
  const inSlot = (slot: 0 | 1) =>
    Object.entries(grouped).flatMap(([key, slots]) =>
      slots[slot] ? slots[slot].split('|').map((name) => ({ name, areas: idsOf(key.split(',').map(Number)) })) : [],
    );
  const places = inSlot(0)
    .map(({ name, areas }) => ({ name: name.replace(/\d$/, ''), areas, size: Number(name.at(-1)) || 0 }))
    .toSorted((a, b) => b.size - a.size);
  return [
    ...rows.map(([name, areas, kind]): PlaceRow => (kind ? [name, idsOf(areas), kind] : [name, idsOf(areas)])),
    ...places.map(({ name, areas }): PlaceRow => [name, areas]),
    ...inSlot(1).map(({ name, areas }): PlaceRow => [name, areas, 'ward']),
  ];
}
