import type { Directory } from '../model/directory.ts';
import { serviceIdFrom } from '../model/id-from.ts';

/** The place of a record in the directory. Either is empty where it is not known. */
export type Place = { id: string; region: string };

/**
 * The place of a new record: the region of its first authority, and an id made from its name and, where it serves one
 * authority alone, from that of the authority. Nothing that was typed becomes a part of it unchanged.
 */
export const placeOf = (
  name: string,
  areas: readonly string[],
  { authorityById }: Pick<Directory, 'authorityById'>,
): Place => {
  const id = serviceIdFrom(name, areas.length === 1 ? (areas[0] ?? '') : '');
  return {
    id: authorityById.has(id) ? `${id}-service` : id,
    region: authorityById.get(areas[0] ?? '')?.region ?? '',
  };
};
