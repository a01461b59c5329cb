import type { Gap } from './gaps.ts';
import { COUNTED_TYPES } from './states.ts';

/**
 * A gap with both figures: the rate of children looked after, and the distance in borders to the nearest running
 * service.
 */
export type NeedAndDistance = { gap: Gap; rate: number; hops: number };

/** A reason why gaps lack one of the figures, and the number of gaps with this reason. */
export type LeftOut = { why: string; count: number };

const NONE_IN_REACH = 'No service that runs is within reach of its borders';

/**
 * Gaps with their need and their distance to the nearest recurrent-care service of any type recorded as running, the
 * highest rate first. Gaps without both figures are left out and counted: a withheld figure is not zero.
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

/** A sentence on need and distance together. */
export function needAndDistanceInWords(rows: readonly NeedAndDistance[], englandRate: number): string {
  const far = rows.filter(({ hops }) => hops > 1);
  const above = far.filter(({ rate }) => rate > englandRate).length;
  const start = `Of ${rows.length} areas with a figure of need and nothing recorded, ${far.length || 'none'} ${far.length === 1 ? 'has' : 'have'} no service running next door`;
  const high = `${above || 'none'} of these ${above === 1 ? 'is' : 'are'} above England’s rate of children looked after`;
  return far.length ? `${start}; ${high}` : start;
}
