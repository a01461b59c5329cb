import type { Directory } from '../../model/directory.ts';
import { fold } from '../../model/fold.ts';
import type { Service } from '../../model/schema/service.ts';
import { uuidOf } from '../uuid.ts';
import type { Organization } from './schemas.ts';

/** Who runs a service, by the name that its record gives; undefined where it gives none. */
export function organizationOf({ provider }: Service, { vocabulary }: Directory): Organization | undefined {
  const { name, kind, website } = provider;
  if (!name) return undefined;
  const description = kind && vocabulary['provider-kinds'].get(kind)?.label;
  return {
    id: uuidOf('organization', fold(name)),
    name,
    description: description ?? 'Runs a service in this directory',
    ...(website ? { website } : {}),
  };
}

/** Every organisation once, by name: the fullest of what the records of its services say. */
export function organizationsOf(directory: Directory): Organization[] {
  const found = new Map<string, Organization>();
  for (const service of directory.services) {
    const organization = organizationOf(service, directory);
    if (organization) found.set(organization.id, { ...organization, ...found.get(organization.id) });
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
