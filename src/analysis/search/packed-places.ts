import type { PlaceRow } from './place-row.ts';

/**
 * The places as they are sent, in two thirds of the bytes. Those with a kind of their own stand as rows. Places on the map
 * and wards stand under the ids of their authorities, with a bar between the names; of the larger places each has a figure
 * after its name, 2 for the largest, so that they come first again.
 */
export type PackedPlaces = { rows: PlaceRow[]; grouped: Record<string, [places: string, wards: string]> };

/** How many of the places, which come larger ones first, have a figure of at least 2 and 1. */
const LARGER = [100, 400];
const figureOf = (rank: number): number => LARGER.filter((until) => rank < until).length;

/** @throws where a name could not be told from a figure or a bar */
export function packPlaces(rows: readonly PlaceRow[]): PackedPlaces {
  const grouped: PackedPlaces['grouped'] = {};
  const put = (areas: readonly string[], slot: 0 | 1, name: string) => {
    if (/[|\d]/.test(name)) throw new Error(`"${name}" has a bar or a figure in it: packed-places.ts cannot hold it.`);
    const key = areas.join();
    grouped[key] ??= ['', ''];
    const figure = slot === 0 ? figureOf(rank++) || '' : '';
    grouped[key][slot] += `${grouped[key][slot] && '|'}${name}${figure}`;
  };
  let rank = 0;
  const others = rows.filter(([name, areas, kind]) => {
    if (kind && kind !== 'ward') return true;
    put(areas, kind ? 1 : 0, name);
    return false;
  });
  // In the order of the ids, which compresses better: neighbours share most of theirs.
  const inOrder = Object.entries(grouped).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { rows: others, grouped: Object.fromEntries(inOrder) };
}

/** The rows again: those with a kind of their own, then places, larger ones first, then wards. */
export function unpackPlaces({ rows, grouped }: PackedPlaces): PlaceRow[] {
  const inSlot = (slot: 0 | 1) =>
    Object.entries(grouped).flatMap(([key, slots]) =>
      slots[slot] ? slots[slot].split('|').map((name) => ({ name, areas: key.split(',') })) : [],
    );
  const places = inSlot(0)
    .map(({ name, areas }) => ({ name: name.replace(/\d$/, ''), areas, size: Number(name.at(-1)) || 0 }))
    .toSorted((a, b) => b.size - a.size);
  return [
    ...rows,
    ...places.map(({ name, areas }): PlaceRow => [name, areas]),
    ...inSlot(1).map(({ name, areas }): PlaceRow => [name, areas, 'ward']),
  ];
}
