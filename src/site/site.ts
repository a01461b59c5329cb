import { nameOfArea } from '../analysis/areas.ts';
import type { Directory } from '../model/directory.ts';
import { pathsUnder } from './paths.ts';

/**
 * What the parts of a service's page and card have to know beside the service. The build draws them for good, the form to
 * show what an entry will look like: so they ask nothing else, neither the build's settings nor the files.
 */
export type Site = {
  directory: Directory;
  /** `YYYY-MM-DD`, from which ages are counted. */
  today: string;
  /** A path of the site under the one that it stands at; nothing where there is no page yet that links could lead to. */
  path: (to: string) => string | undefined;
  pathOf: ReturnType<typeof pathsUnder<string | undefined>>;
  /** True where there is somewhere to send a correction. */
  canTell: boolean;
};

export const siteOf = (given: Omit<Site, 'pathOf'>): Site => ({ ...given, pathOf: pathsUnder(given.path) });

/** Each authority's name with the link to what is recorded for it. */
export const areaLinks = (
  { directory, pathOf }: Site,
  ids: readonly string[],
): { label: string; href: string | undefined }[] =>
  ids.map((id) => ({ label: nameOfArea(directory, id), href: pathOf.authority(id) }));
