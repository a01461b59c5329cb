import type { Directory } from '../model/directory.ts';
import { serviceIdFrom } from '../model/id-from.ts';

/** Where a record stands in the directory; either is empty where it is not known. */
export type Place = { id: string; region: string };

/**
 * Where a new record belongs by what it says: in the region of its first authority, under a name made of its own and, where it
 * serves one authority alone, that of the place. Nothing that was typed is a part of it as it was typed.
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
