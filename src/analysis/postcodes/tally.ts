import type { PostcodeRead } from './read.ts';
import type { Sector, ServedPostcodes } from './table.ts';
import { placeOfUnit } from './units.ts';

/** The number of postcodes in each authority, and in Scotland. Postcodes without a place are not counted. */
export type Tally = { byId: ReadonlyMap<string, number>; scottish: number };

/** Counts the postcodes of the sectors. Where an authority was split, its successors are given equal shares. */
export function tallyOf(sectors: readonly Sector[], { authorities, scotlandAt }: ServedPostcodes): Tally {
  const byId = new Map<string, number>();
  let scottish = 0;
  for (const [code, count] of sectors.flatMap(countsIn)) {
    if (code === scotlandAt) scottish += count;
    const ids = authorities[code] ?? [];
    for (const id of ids) byId.set(id, (byId.get(id) ?? 0) + count / ids.length);
  }
  return { byId, scottish };
}

/** How many postcodes of a sector have each code. */
function countsIn([codes, units]: Sector): [code: number, count: number][] {
  if (typeof units === 'number') return [[codes as number, units]];
  return (codes as number[]).map((code, index) => [code, units.split(signOf(index)).length - 1]);
}

/** The character for a code of a sector by its index: `a` for the first, `b` for the second and so on. */
const signOf = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

/**
 * The index of the code of a unit. In a sector that lies in one district every unit has the sector's code, because the
 * table does not list its postcodes. In other sectors undefined where the source has no such postcode.
 */
export function codeOfUnit([codes, units]: Sector, unit: string): number | undefined {
  if (typeof codes === 'number') return codes;
  const sign = String(units).charAt(placeOfUnit(unit));
  return codes.find((_, index) => signOf(index) === sign);
}

/** The sectors that a postcode, or the beginning of one, can mean. */
export function sectorsOf(read: PostcodeRead, { outward }: ServedPostcodes): Sector[] {
  if (read.outward === undefined) return sectorsOfArea(read.area, outward);
  const within = outward[read.outward];
  const sector = within?.[read.sector ?? ''];
  if (read.sector !== undefined) return sector ? [sector] : [];
  return (within ? [within] : dividing(read.outward, outward)).flatMap((sectors) => Object.values(sectors));
}

/**
 * The sectors of outward codes that divide this one by a further letter, as in London: W1 stands for W1A, W1B and so
 * on.
 */
const dividing = (code: string, outward: ServedPostcodes['outward']) =>
  Object.entries(outward).flatMap(([longer, sectors]) =>
    longer.slice(0, -1) === code && /\D$/.test(longer) ? [sectors] : [],
  );

/** The sectors of a whole postcode area: for OL, all from OL1 to OL16. */
const sectorsOfArea = (area: string, outward: ServedPostcodes['outward']): Sector[] =>
  Object.entries(outward).flatMap(([code, sectors]) =>
    code.replace(/\d.*$/, '') === area ? Object.values(sectors) : [],
  );

/**
 * The tally around postcodes whose place is not known: that of their outward code, or of their area where the outward
 * code has none.
 */
export function tallyAround(
  { area, outward = '' }: PostcodeRead,
  served: ServedPostcodes,
): { tally: Tally; of: string } {
  const near = tallyOf(Object.values(served.outward[outward] ?? {}), served);
  return near.byId.size
    ? { tally: near, of: outward }
    : { tally: tallyOf(sectorsOfArea(area, served.outward), served), of: area };
}
