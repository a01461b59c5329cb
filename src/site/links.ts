import { config } from './config.ts';
import { pathsUnder } from './paths.ts';

/** A path of the site ("/services/") under the configured base path. */
export const path = (to: string): string => (config.basePath === '/' ? to : `${config.basePath}${to}`);

/** The whole address of a path of the site, for canonical links and feeds. */
export const address = (to: string): string => new URL(path(to), config.siteUrl).href;

export const pathOf = pathsUnder(path);

/** The contribution form with a service's record filled in. */
export const correctionLink = (service: string): string => path(`/contribute/?correct=${service}#form`);

/** The page on GitHub that edits a record's file; undefined where the repository is not known. */
export const fileLink = (file: string): string | undefined =>
  config.repositoryUrl && `${config.repositoryUrl}/edit/main/data/${file}`;
