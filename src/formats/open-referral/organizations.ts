import type { Directory } from '../../model/directory.ts';
import { fold } from '../../model/fold.ts';
import type { Service } from '../../model/schema/service.ts';
import { uuidOf } from '../uuid.ts';
import type { Organization } from './schemas.ts';

/** The provider of a service as its record names it; undefined where the record names none. */
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

/** Every organisation once, by name: the most complete of the descriptions in the records of its services. */
export function organizationsOf(directory: Directory): Organization[] {
  const found = new Map<string, Organization>();
  for (const service of directory.services) {
    const organization = organizationOf(service, directory);
    if (organization) found.set(organization.id, { ...organization, ...found.get(organization.id) });
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
