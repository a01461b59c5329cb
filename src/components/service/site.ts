import { nameOfArea } from '../../analysis/areas.ts';
import type { Directory } from '../../model/directory.ts';
import { pathsUnder } from '../../site/paths.ts';

/**
 * What the parts of a service's page and card have to know beside the service. The build draws them for good, the form to
 * show what an entry will look like: so they ask nothing else, neither the build's settings nor the files.
 */
export type Site = {
  directory: Directory;
  /** `YYYY-MM-DD`, from which ages are counted. */
  today: string;
  /** A path of the site under the one that it stands at. */
  path: (to: string) => string;
  pathOf: ReturnType<typeof pathsUnder>;
  /** True where there is somewhere to send a correction. */
  canTell: boolean;
};

/** @param basePath the path that the site stands at, `/` or `/recurrent-care-map` */
export function siteOf(directory: Directory, today: string, basePath: string, canTell: boolean): Site {
  const path = (to: string): string => (basePath === '/' ? to : `${basePath}${to}`);
  return { directory, today, path, pathOf: pathsUnder(path), canTell };
}

/** Each authority's name with the link to what is recorded for it. */
export const areaLinks = ({ directory, pathOf }: Site, ids: readonly string[]): { label: string; href: string }[] =>
  ids.map((id) => ({ label: nameOfArea(directory, id), href: pathOf.authority(id) }));
