import { type Service, service } from '../model/schema/service.ts';
import type { Group } from './values.ts';

/**
 * The part of an unfinished record that can be shown: the fields that are valid by themselves. Where the state or the areas
 * are not valid yet, the state is not known and there are no areas.
 */
export function previewOf(values: Group, id: string, region: string): Service {
  const valid = Object.entries(service.shape).flatMap(([key, schema]) => {
    const { success, data } = schema.safeParse(values[key]);
    return success && data !== undefined ? [[key, data]] : [];
  });
  const nothing = { name: '', summary: '', type: 'local', kind: '', areas: [], evidence: [], provider: {} };
  return { ...nothing, status: { state: 'unknown' }, ...Object.fromEntries(valid), id, region } as Service;
}
