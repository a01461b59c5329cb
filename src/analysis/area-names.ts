import type { Directory } from '../model/directory.ts';
import { fold } from '../model/fold.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import { authoritiesAt } from './areas.ts';
import { formerAuthorities } from './succession.ts';

/** A name in the A to Z: an authority's own, or another name of it (`of` is then its own), or that of a former one. */
export type AreaName = { letter: string; name: string; id: string; of?: string | undefined; former: boolean };

/** Every name of every authority, current on `day` or former, in the order of the alphabet. */
export function authorityNames(directory: Directory, day: string): AreaName[] {
  const current = authoritiesAt(directory, day).map((authority) => ({ authority, former: false }));
  const former = formerAuthorities(directory, day).map(({ authority }) => ({ authority, former: true }));
  return [...current, ...former]
    .flatMap(({ authority, former }) => {
      const { id, name } = authority;
      const own = { letter: initial(name), name, id, former };
      return [
        own,
        ...otherNames(authority).map((other) => ({ ...own, letter: initial(other), name: other, of: name })),
      ];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** What an authority is called beside its own name, such as "Kingston upon Hull" for Hull. */
export const otherNames = ({
  name,
  'official-name': official,
  'welsh-name': welsh,
  'also-known-as': aliases = [],
}: LocalAuthority): string[] => [official ?? [], welsh ?? [], aliases].flat().filter((other) => other !== name);

/** The first letter of a name without accents, in upper case. */
const initial = (name: string): string => fold(name).charAt(0).toUpperCase();
