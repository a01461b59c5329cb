import { nameOfArea } from '../analysis/areas.ts';
import type { Directory } from '../model/directory.ts';
import type { Region } from '../model/schema/area.ts';
import { config } from './config.ts';

/** A path of the site ("/services/") under the base path that it is published at. */
export const path = (to: string): string => (config.basePath === '/' ? to : `${config.basePath}${to}`);

/** The whole address of a path of the site, for canonical links and feeds. */
export const address = (to: string): string => new URL(path(to), config.siteUrl).href;

export const pathOf = {
  service: (id: string) => path(`/services/${id}/`),
  region: ({ id }: Pick<Region, 'id'>) => path(`/regions/${id}/`),
  authority: (id: string) => path(`/areas/${id}/`),
  /** What is recorded in a region, for whoever plans services. */
  coverage: (region: string) => path(`/coverage/${region}/`),
  brief: (authority: string) => path(`/areas/${authority}/brief/`),
  model: (id: string) => path(`/models/${id}/`),
  facet: (facet: string, value: string) => path(`/services/${facet}/${value}/`),
};

/** Each authority's name with the link to what is recorded for it. */
export const areaLinks = (directory: Directory, ids: readonly string[]): { label: string; href: string }[] =>
  ids.map((id) => ({ label: nameOfArea(directory, id), href: pathOf.authority(id) }));

/** The form with a service's record in it. */
export const correctionLink = (service: string): string => path(`/contribute/?correct=${service}#form`);

/** A record's file on GitHub, opened to be edited; undefined where the repository is not known. */
export const fileLink = (file: string): string | undefined =>
  config.repositoryUrl && `${config.repositoryUrl}/edit/main/data/${file}`;
