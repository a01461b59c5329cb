import type { Directory } from '../model/directory.ts';
import type { HelpLine } from '../model/schema/help-line.ts';

/** The nations in which some regions are, by their ids; none for a region outside England and Wales. */
export function nationsOf(ids: readonly string[], { regions }: Pick<Directory, 'regions'>): HelpLine['nations'] {
  const kinds = new Set(regions.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind));
  return [
    ...(kinds.has('english-region') ? ['england' as const] : []),
    ...(kinds.has('wales') ? ['wales' as const] : []),
  ];
}

/** The national lines for parents who are dealing with children's services, of people who are not the council. */
export const everyLineForParents = ({ helpNow }: Pick<Directory, 'helpNow'>): HelpLine[] =>
  helpNow.filter((line) => line.for?.includes('parents-in-proceedings'));

/**
 * Those of the nation of some areas.
 *
 * @param areas ids of the authorities that the reader may be in
 * @param region id of a region, for where no authority is named
 */
export function linesForParents(areas: readonly string[], directory: Directory, region?: string): HelpLine[] {
  const regions = areas.flatMap((id) => directory.authorityById.get(id)?.region ?? []);
  const nations = nationsOf(regions.length ? regions : region ? [region] : [], directory);
  return everyLineForParents(directory).filter((line) => line.nations.some((nation) => nations.includes(nation)));
}
