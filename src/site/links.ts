import { config } from './config.ts';
import { pathsUnder } from './paths.ts';

/** A path of the site ("/services/") under the base path that it is published at. */
export const path = (to: string): string => (config.basePath === '/' ? to : `${config.basePath}${to}`);

/** The whole address of a path of the site, for canonical links and feeds. */
export const address = (to: string): string => new URL(path(to), config.siteUrl).href;

export const pathOf = pathsUnder(path);

/** The form with a service's record in it. */
export const correctionLink = (service: string): string => path(`/contribute/?correct=${service}#form`);

/** A record's file on GitHub, opened to be edited; undefined where the repository is not known. */
export const fileLink = (file: string): string | undefined =>
  config.repositoryUrl && `${config.repositoryUrl}/edit/main/data/${file}`;
