import type { Gap } from './gaps.ts';
import { COUNTED_TYPES } from './states.ts';

/** A gap with both figures: the rate of children looked after, and how many borders lie between it and the nearest that runs. */
export type NeedAndDistance = { gap: Gap; rate: number; hops: number };

/** Why a gap has not both figures, and how many there are of each. */
export type LeftOut = { why: string; count: number };

const NONE_IN_REACH = 'No service that runs is within reach of its borders';

/**
 * Gaps by need and by distance to the nearest recurrent-care service of any type that is recorded as running, the highest
 * rate first. A gap of which either is not known is left out and counted: what is withheld is never nought.
 */
export function needAndDistance(gaps: readonly Gap[]): { rows: NeedAndDistance[]; leftOut: LeftOut[] } {
  const rows: NeedAndDistance[] = [];
  const reasons: string[] = [];
  for (const gap of gaps) {
    const hops = Math.min(...COUNTED_TYPES.map((type) => gap.nearest[type]?.hops ?? Number.POSITIVE_INFINITY));
    if ('missing' in gap.need) reasons.push(gap.need.missing);
    else if (!Number.isFinite(hops)) reasons.push(NONE_IN_REACH);
    else rows.push({ gap, rate: gap.need.rate, hops });
  }
  const leftOut = [...Map.groupBy(reasons, (why) => why)].map(([why, { length: count }]) => ({ why, count }));
  return {
    rows: rows.toSorted((a, b) => b.rate - a.rate),
    leftOut: leftOut.toSorted((a, b) => b.count - a.count),
  };
}

/** What need and distance show together, in a sentence that the numbers write. */
export function needAndDistanceInWords(rows: readonly NeedAndDistance[], englandRate: number): string {
  const far = rows.filter(({ hops }) => hops > 1);
  const above = far.filter(({ rate }) => rate > englandRate).length;
  const start = `Of ${rows.length} areas with a figure of need and nothing recorded, ${far.length || 'none'} ${far.length === 1 ? 'has' : 'have'} no service running next door`;
  const high = `${above || 'none'} of these ${above === 1 ? 'is' : 'are'} above England’s rate of children looked after`;
  return far.length ? `${start}; ${high}` : start;
}
