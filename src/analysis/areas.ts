import { isValidOn } from '../model/area-dates.ts';
import type { Directory } from '../model/directory.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { LocalAuthority, Region } from '../model/schema/area.ts';
import type { Programme } from '../model/schema/model.ts';
import type { Service } from '../model/schema/service.ts';

/** The local authorities in force on `day` (`YYYY-MM-DD`), by name. */
export const authoritiesAt = ({ authorities }: Directory, day: string): LocalAuthority[] =>
  authorities.filter((row) => isValidOn(row, day)).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** The newest row of an authority. */
export const authority = ({ authorityById }: Directory, id: string): LocalAuthority | undefined =>
  authorityById.get(id);

/** The common name of an authority, such as "Salford". */
export const nameOfArea = (directory: Directory, id: string): string => authority(directory, id)?.name ?? id;

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Salford", "Kent and Medway", "Dudley, Sandwell and Walsall"; empty where no source names the areas. */
export const areasInWords = (directory: Directory, ids: readonly string[]): string =>
  AND.format(ids.map((id) => nameOfArea(directory, id)));

/**
 * The name of a region as part of a sentence: "the North West", "the East of England", "London", "Yorkshire and The
 * Humber".
 */
export const regionInWords = ({ name }: Region): string =>
  /^(?:North|South|East|West) /.test(name) ? `the ${name}` : name;

/** The services that name an authority among their areas. */
export const servicesOfArea = ({ servicesByArea }: Directory, id: string): Service[] => servicesByArea.get(id) ?? [];

/**
 * The related programmes that an authority takes part in according to a source, and the date from which, where a source
 * gives one. They are never counted.
 */
export const programmesOfArea = (
  { programmes }: Directory,
  id: string,
): { programme: Programme; since: PartialDate | undefined }[] =>
  programmes
    .filter(({ adopters }) => adopters.includes(id))
    .map((programme) => ({ programme, since: programme['adopters-since']?.[id] }));

/** The services of a region: those in its folder, and those in other folders that serve one of its authorities. */
export function servicesOfRegion(directory: Directory, region: string): Service[] {
  return directory.services.filter(
    (service) => service.region === region || service.areas.some((id) => authority(directory, id)?.region === region),
  );
}
