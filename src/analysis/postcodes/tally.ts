import type { PostcodeRead } from './read.ts';
import type { Sector, ServedPostcodes } from './table.ts';
import { placeOfUnit } from './units.ts';

/** How many of some postcodes each authority has, and how many are in Scotland. Those without a place are not counted. */
export type Tally = { byId: ReadonlyMap<string, number>; scottish: number };

/** Counts the postcodes of some sectors. Where an authority was split, its parts are taken to have equal shares. */
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

/** The sign of the first code of a sector is `a`, of the second `b` ... */
const signOf = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

/**
 * The number of a unit's code. Of a sector that lies in one district it is not known which postcodes there are: each has
 * the sector's. Elsewhere undefined where the source has no such postcode.
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

/** In London some codes are divided by a letter, and stand for all of them: W1 for W1A, W1B ... */
const dividing = (code: string, outward: ServedPostcodes['outward']) =>
  Object.entries(outward).flatMap(([longer, sectors]) =>
    longer.slice(0, -1) === code && /\D$/.test(longer) ? [sectors] : [],
  );

/** Those of the whole postcode area: of OL all from OL1 to OL16. */
const sectorsOfArea = (area: string, outward: ServedPostcodes['outward']): Sector[] =>
  Object.entries(outward).flatMap(([code, sectors]) =>
    code.replace(/\d.*$/, '') === area ? Object.values(sectors) : [],
  );

/** What lies around postcodes whose own place is not known: their outward code, else their area, whichever has a place. */
export function tallyAround(
  { area, outward = '' }: PostcodeRead,
  served: ServedPostcodes,
): { tally: Tally; of: string } {
  const near = tallyOf(Object.values(served.outward[outward] ?? {}), served);
  return near.byId.size
    ? { tally: near, of: outward }
    : { tally: tallyOf(sectorsOfArea(area, served.outward), served), of: area };
}
