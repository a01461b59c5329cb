import type { Directory } from '../model/directory.ts';
import { fold } from '../model/fold.ts';
import { authoritiesAt } from './areas.ts';
import { otherNames } from './other-names.ts';
import { formerAuthorities } from './succession.ts';

/**
 * An entry in the A to Z: the name of an authority, current or former, or another name of it. For another name, `of` is
 * the main name.
 */
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

/** The first letter of a name without accents, in upper case. */
const initial = (name: string): string => fold(name).charAt(0).toUpperCase();
