import { nameOfArea } from '../analysis/areas.ts';
import type { Directory } from '../model/directory.ts';
import { pathsUnder } from './paths.ts';

/**
 * What the components of a service's page and card need to know in addition to the service. They are rendered at build
 * time and also in the form's preview, so they use nothing else: neither the build's settings nor files.
 */
export type Site = {
  directory: Directory;
  /** `YYYY-MM-DD`, from which ages are counted. */
  today: string;
  /** Adds the base path to a path of the site; undefined where there are no pages to link to. */
  path: (to: string) => string | undefined;
  pathOf: ReturnType<typeof pathsUnder<string | undefined>>;
  /** True if there is somewhere to send a correction. */
  canReport: boolean;
};

export const siteOf = (given: Omit<Site, 'pathOf'>): Site => ({ ...given, pathOf: pathsUnder(given.path) });

/** Each authority's name with the link to what is recorded for it. */
export const areaLinks = (
  { directory, pathOf }: Site,
  ids: readonly string[],
): { label: string; href: string | undefined }[] =>
  ids.map((id) => ({ label: nameOfArea(directory, id), href: pathOf.authority(id) }));
