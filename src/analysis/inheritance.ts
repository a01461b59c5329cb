import type { Directory } from '../model/directory.ts';
import type { Pathway } from '../model/schema/eligibility.ts';
import type { Model } from '../model/schema/model.ts';
import type { Service } from '../model/schema/service.ts';

/** A value, and whether the record itself gives it or only the model that it follows. */
export type Inherited<T> = { value: T; from: 'service' | 'model' };

/** The model that a service follows, or undefined. */
export const modelOf = (service: Pick<Service, 'model'>, { models }: Directory): Model | undefined =>
  service.model ? models.get(service.model) : undefined;

/**
 * The pathways of a service: its own where it has any, else those of its model, marked as such. Empty where neither has
 * any.
 */
export function pathwaysOf(service: Service, directory: Directory): Inherited<Pathway[]> {
  if (service.pathways) return { value: service.pathways, from: 'service' };
  return { value: modelOf(service, directory)?.pathways ?? [], from: 'model' };
}

/** Ids of the points of timing at which a service works, in the order of the vocabulary; empty where not known. */
export const timingOf = (service: Service, directory: Directory): string[] => idsOf(service, directory, 'timing');

/** Ids of the people whom a service works with, in the order of the vocabulary; empty where not known. */
export const whoOf = (service: Service, directory: Directory): string[] => idsOf(service, directory, 'who');

function idsOf(service: Service, directory: Directory, field: 'timing' | 'who'): string[] {
  const found = new Set(
    pathwaysOf(service, directory).value.flatMap((pathway) => (pathway[field] === 'unknown' ? [] : pathway[field])),
  );
  return [...directory.vocabulary[field].keys()].filter((id) => found.has(id));
}
