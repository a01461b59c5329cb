import type { Directory } from '../model/directory.ts';
import type { HelpLine } from '../model/schema/help-line.ts';
import { nationsOf } from './help-lines.ts';

/**
 * The national lines for parents who are dealing with children's services, run by people who are independent of the
 * council.
 */
export const everyLineForParents = ({ helpNow }: Pick<Directory, 'helpNow'>): HelpLine[] =>
  helpNow.filter((line) => line.for?.includes('parents-in-proceedings'));

/**
 * The national lines for parents in the nation of some areas.
 *
 * @param areas ids of the authorities that the reader may be in
 * @param region the id of a region, used where no authority is named
 */
export function linesForParents(areas: readonly string[], directory: Directory, region?: string): HelpLine[] {
  const regions = areas.flatMap((id) => directory.authorityById.get(id)?.region ?? []);
  const nations = nationsOf(regions.length ? regions : region ? [region] : [], directory);
  return everyLineForParents(directory).filter((line) => line.nations.some((nation) => nations.includes(nation)));
}
