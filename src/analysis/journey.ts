import type { Directory } from '../model/directory.ts';
import type { Term } from '../model/schema/reference.ts';
import type { Service, Status } from '../model/schema/service.ts';
import { pathwaysOf, timingOf } from './inheritance.ts';
import { isCounted } from './provision.ts';

/** A service at a point of the journey. `from` tells whether its own record says so or only its model. */
export type Placed = { service: Service; from: 'service' | 'model' };

/**
 * A point of the journey with the services that work there: recurrent-care services first, and of these those that run.
 */
export type Point = { term: Term; placed: readonly Placed[] };

/** Services by the points of a parent's journey, in the order of the vocabulary. */
export type Journey = {
  points: readonly Point[];
  /** The services for which no point is recorded. */
  untimed: readonly Service[];
};

/** The statuses, strongest first. */
export const STATUS_ORDER: readonly Status[] = ['operational', 'in-development', 'unknown', 'closed'];

/** Places each service at every point at which it works. A service that serves several areas is placed once. */
export function journeyOf(services: readonly Service[], directory: Directory): Journey {
  const once = [...new Set(services)].toSorted(byStrength);
  const timed = once.map((service) => ({ service, timing: timingOf(service, directory) }));
  return {
    points: [...directory.vocabulary.timing.values()].map((term) => ({
      term,
      placed: timed
        .filter(({ timing }) => timing.includes(term.id))
        .map(({ service }) => ({ service, from: pathwaysOf(service, directory).from })),
    })),
    untimed: timed.filter(({ timing }) => timing.length === 0).map(({ service }) => service),
  };
}

const byStrength = (a: Service, b: Service): number =>
  Number(isCounted(b)) - Number(isCounted(a)) ||
  STATUS_ORDER.indexOf(a.status.state) - STATUS_ORDER.indexOf(b.status.state) ||
  a.type.localeCompare(b.type) ||
  a.id.localeCompare(b.id);

/**
 * The strongest status of the recurrent-care services at a point; where there are none, whether related services are
 * listed.
 */
export type PointState = Status | 'related' | 'nothing';

export function stateOfPoint({ placed }: Point): PointState {
  const counted = placed.filter(({ service }) => isCounted(service));
  const strongest = STATUS_ORDER.find((state) => counted.some(({ service }) => service.status.state === state));
  return strongest ?? (placed.length > 0 ? 'related' : 'nothing');
}

/** The recurrent-care services of a point that are recorded as running. */
export const runningAt = ({ placed }: Point): Service[] =>
  placed.map(({ service }) => service).filter((service) => isCounted(service) && isRunning(service));

export const isRunning = ({ status }: Service): boolean => status.state === 'operational';
