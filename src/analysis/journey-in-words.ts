import type { Directory } from '../model/directory.ts';
import type { Term } from '../model/schema/reference.ts';
import {
  isRunning,
  type Journey,
  type Point,
  type PointState,
  runningAt,
  STATUS_ORDER,
  stateOfPoint,
} from './journey.ts';
import { isCounted } from './provision.ts';

/** A point of the journey as part of a sentence: "before proceedings", "for light touch before the final decision". */
export function whenInWords({ label }: Pick<Term, 'label'>): string {
  const words = label.charAt(0).toLowerCase() + label.slice(1);
  return /^(?:before|during|after|from|at|in) /.test(words) ? words : `for ${words}`;
}

/**
 * What is recorded at a point, as items of a list: "2 recorded as running", "1 closed", "1 related, not counted", "for
 * 2 only the model says so". Empty where nothing is recorded.
 */
export function recordedAtPoint({ placed }: Point, { vocabulary }: Directory): string[] {
  const counted = placed.filter(({ service }) => isCounted(service));
  const states = STATUS_ORDER.flatMap((state) => {
    const count = counted.filter(({ service }) => service.status.state === state).length;
    const label = vocabulary.status.get(state)?.label.toLowerCase() ?? state;
    return count > 0 ? `${count} ${label}` : [];
  });
  const related = placed.length - counted.length;
  const byModel = placed.filter(({ from }) => from === 'model').length;
  return [
    ...states,
    ...(related > 0 ? [`${related} related, not counted`] : []),
    ...(byModel > 0 ? [`for ${byModel} only the model says so`] : []),
  ];
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/**
 * The sentence for points with the same strongest status. `where` is "in Salford", and "there" after the first
 * sentence.
 */
const MISSING: Partial<Record<PointState, (where: string, when: string) => string>> = {
  nothing: (where, when) => `Nothing is recorded ${where} ${when}.`,
  related: (where, when) => `Only related services, which are not counted, are listed ${where} ${when}.`,
  closed: (where, when) => `What was recorded ${where} ${when} has closed.`,
  unknown: (where, when) => `Services are recorded ${where} ${when}, and it is not known whether any of them runs.`,
  'in-development': (where, when) => `One is in development ${where} ${when}, and none is recorded as running.`,
};

/**
 * Sentences on the points at which no recurrent-care service is recorded as running, those with the least recorded
 * first. One sentence that says so where a service runs at every point.
 *
 * @param where "the North East", "Salford"
 */
export function gapsInWords({ points }: Journey, where: string): string[] {
  const standing = points.map((point) => ({ point, is: stateOfPoint(point) }));
  if (standing.every(({ is }) => is === 'nothing'))
    return [`Nothing is recorded in ${where} at any point of the journey.`];
  const missing = Object.entries(MISSING).flatMap(([wanted, say]) => {
    const at = standing.filter(({ is }) => is === wanted).map(({ point }) => whenInWords(point.term));
    return at.length > 0 ? { say, when: OR.format(at) } : [];
  });
  if (missing.length === 0) return [`Something is recorded as running in ${where} at every point.`];
  return missing.map(({ say, when }, index) => say(index === 0 ? `in ${where}` : 'there', when));
}

/** The title of the picture, which names the points at which most and fewest of the running services work. */
export function journeyTitle(journey: Journey, where: string): string {
  const all = new Set([
    ...journey.points.flatMap(runningAt),
    ...journey.untimed.filter((service) => isCounted(service) && isRunning(service)),
  ]);
  if (all.size === 0) return `No recurrent-care service is recorded as running in ${where}`;
  const byCount = journey.points
    .map((point) => ({ term: point.term, count: runningAt(point).length }))
    .toSorted((a, b) => b.count - a.count);
  const [most, fewest] = [byCount[0], byCount.at(-1)];
  if (!most?.count || !fewest) return `${runningIn(all.size, where)}: when they work is not recorded`;
  if (most.count === fewest.count) return `${runningIn(all.size, where)}: ${most.count} at each point`;
  return `${runningIn(all.size, where)}: ${work(most.count)} ${whenInWords(most.term)}, ${fewest.count || 'none'} ${whenInWords(fewest.term)}`;
}

const runningIn = (count: number, where: string): string =>
  `${count === 1 ? 'One recurrent-care service is' : `${count} recurrent-care services are`} recorded as running in ${where}`;

const work = (count: number): string => (count === 1 ? '1 works' : `${count} work`);
