import { readBasePath, readMailbox, readOutDir, readRepositoryUrl, readSiteUrl } from './settings.ts';
import { readTiles } from './tiles.ts';

/**
 * Settings of the build, read from environment variables. None is required; a value that cannot be used stops the build
 * with a sentence that names the variable.
 *
 * - SITE_URL: the origin of the published site, such as https://example.org (canonical links, sitemap and share image
 *   need whole addresses)
 * - BASE_PATH: the path of the site on that host, such as /recurrent-care-map; / by default
 * - REPOSITORY_URL: the project's page on GitHub, for "correct this entry"; without it the page says what to do by hand
 * - MAILBOX: a shared mailbox that takes corrections, such as corrections@example.org; without it, none is named
 * - PUBLISHER: who publishes this copy, as /about/ names it, such as Example University; without it, nobody is named
 * - DATA_DIR: another data folder, for tests and measurements
 * - OUT_DIR: the folder that the site is written to, dist by default
 * - TILES_URL, TILES_ATTRIBUTION: a base map behind the outlines of /map/, and its attribution; no base map by default
 * - BUILD_DATE: the day from which ages are counted (see today.ts)
 */
export const config = {
  siteUrl: readSiteUrl(process.env),
  basePath: readBasePath(process.env),
  repositoryUrl: readRepositoryUrl(process.env),
  mailbox: readMailbox(process.env),
  publisher: process.env['PUBLISHER']?.trim() || undefined,
  dataDir: process.env['DATA_DIR'] || 'data',
  outDir: readOutDir(process.env),
  tiles: readTiles(process.env),
};
