import { type Service, service } from '../model/schema/service.ts';
import type { Group } from './values.ts';

/**
 * As much of a record as could be shown: the fields that are right in themselves, with a state that is not known and no
 * areas where those are not right yet.
 */
export function previewOf(values: Group, id: string, region: string): Service {
  const right = Object.entries(service.shape).flatMap(([key, schema]) => {
    const { success, data } = schema.safeParse(values[key]);
    return success && data !== undefined ? [[key, data]] : [];
  });
  const nothing = { name: '', summary: '', type: 'local', kind: '', areas: [], evidence: [], provider: {} };
  return { ...nothing, status: { state: 'unknown' }, ...Object.fromEntries(right), id, region } as Service;
}
