import type { LocalAuthority } from '../model/schema/area.ts';

/** The other names of an authority, such as "Kingston upon Hull" for Hull. */
export const otherNames = ({
  name,
  'official-name': official,
  'welsh-name': welsh,
  'also-known-as': aliases = [],
}: LocalAuthority): string[] => [official ?? [], welsh ?? [], aliases].flat().filter((other) => other !== name);
