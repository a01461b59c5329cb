import type { Directory } from '../model/directory.ts';
import { authoritiesAt } from './areas.ts';
import { formerAuthorities } from './succession.ts';

/** A name in the A to Z: an authority's own, or another name of it (`of` is then its own), or that of a former one. */
export type AreaName = { letter: string; name: string; id: string; of?: string | undefined; former: boolean };

/** Every name of every authority, current on `day` or former, in the order of the alphabet. */
export function authorityNames(directory: Directory, day: string): AreaName[] {
  const current = authoritiesAt(directory, day).map((authority) => ({ authority, former: false }));
  const former = formerAuthorities(directory, day).map(({ authority }) => ({ authority, former: true }));
  return [...current, ...former]
    .flatMap(({ authority: { id, name, 'official-name': official, 'also-known-as': aliases = [] }, former }) => {
      const others = [official, ...aliases].filter((other) => other !== undefined && other !== name);
      const own = { letter: initial(name), name, id, former };
      return [
        own,
        ...others.map((other) => ({ ...own, letter: initial(other ?? name), name: other ?? name, of: name })),
      ];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** The first letter of a name without accents, in upper case. */
const initial = (name: string): string => name.normalize('NFKD').charAt(0).toUpperCase();
