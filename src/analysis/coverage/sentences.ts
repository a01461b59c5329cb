import { dateInWords } from '../freshness.ts';
import type { AreaCoverage } from './coverage.ts';
import type { Confidence } from './on-day.ts';
import { allCompletenessInWords, type Completeness } from './reconciliation.ts';
import { byStrongest } from './recorded.ts';
import { COUNTED_TYPES, type CountedType } from './states.ts';
import { totalsOf } from './totals.ts';

const NAMES: Record<CountedType, string> = { pause: 'Pause', fdac: 'an FDAC', local: 'a locally developed service' };
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "no area", "1 area", "12 areas" */
const areasSaid = (count: number): string => (count === 0 ? 'no area' : count === 1 ? '1 area' : `${count} areas`);

/**
 * Sentences with figures on what is recorded of some authorities.
 *
 * @param where "England and Wales", "the North West"
 * @param day the day of the count, `YYYY-MM-DD`
 * @param published how much of the 2021 mapping's counts the directory can name; empty where it counted nothing there
 */
export function coverageSentences(
  areas: readonly AreaCoverage[],
  where: string,
  day: string,
  published: readonly Completeness[],
): string[] {
  const totals = totalsOf(areas);
  const counts = byStrongest(totals);
  const byType = COUNTED_TYPES.map((type) => `${NAMES[type]} in ${totals.types[type].running}`);
  const { old, running } = runningWithOldEvidence(areas);
  return [
    `On ${dateInWords(day)}, ${counts.running} of the ${areas.length} local authorities of ${where} have a recurrent-care service recorded as running: ${AND.format(byType)}.`,
    together([
      counts.unsure && `For ${areasSaid(counts.unsure)} we know of a service but not whether it is still open.`,
      counts['in-development'] && `In ${areasSaid(counts['in-development'])} a service is being set up.`,
      counts.closed && `In ${areasSaid(counts.closed)} every service that we know of has closed.`,
    ]),
    together([
      `For ${areasSaid(counts['not-known'])} we know of no service${areas.some(({ uncertain }) => uncertain.length > 0) ? ' that is certain to work there' : ''}. There may still be one.`,
      counts['confirmed-none']
        ? `In ${areasSaid(counts['confirmed-none'])} there was none when we last heard.`
        : 'Nobody has told us yet that an area has none.',
    ]),
    mayServeInWords(areas) ?? [],
    running ? oldEvidenceInWords({ old, running }) : [],
    allCompletenessInWords(published) ?? [],
  ].flat();
}

/** Two sentences on how many running services have only old evidence. Each type is counted once in each area. */
export const oldEvidenceInWords = ({ running, old }: { running: number; old: number }): string =>
  `Counting each type in each area, ${running} ${running === 1 ? 'is' : 'are'} recorded as running. For ${old} of these the evidence is over three years old or has no date.`;

/** Joins sentences into a paragraph; an empty list where there are none. */
const together = (sentences: readonly (string | 0)[]): string | [] => sentences.filter(Boolean).join(' ') || [];

/**
 * "Reflect may also serve 16 of these authorities. No source is certain of it, so it is counted in none of them.";
 * undefined where no service may.
 */
function mayServeInWords(areas: readonly AreaCoverage[]): string | undefined {
  const having = areas.filter(({ uncertain }) => uncertain.length > 0).length;
  const names = [...new Set(areas.flatMap(({ uncertain }) => uncertain.map(({ name }) => name)))];
  if (names.length === 0) return undefined;
  const counted = names.length === 1 ? 'it is' : 'they are';
  return `${AND.format(names)} may also serve ${having} of these authorities. No source is certain of it, so ${counted} counted in none of them.`;
}

const WEAK: readonly (Confidence | undefined)[] = ['old', 'undated'];

/** How often a type runs in an authority, and how many of these have only old or undated evidence. */
export function runningWithOldEvidence(areas: readonly AreaCoverage[]): { running: number; old: number } {
  const running = areas.flatMap(({ types }) => Object.values(types)).filter(({ state }) => state === 'running');
  return { running: running.length, old: running.filter(({ confidence }) => WEAK.includes(confidence)).length };
}
