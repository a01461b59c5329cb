import { readBasePath, readMailbox, readOutDir, readRepositoryUrl, readSiteUrl } from './settings.ts';
import { readTiles } from './tiles.ts';

/**
 * What whoever publishes the site may set, as environment variables of the build. None is needed to build or to read it;
 * one that cannot be used stops the build with a sentence that names it.
 *
 * - SITE_URL: the host at which it will stand, such as https://example.org (canonical links, sitemap and share image need it whole)
 * - BASE_PATH: the path under which it stands there, such as /recurrent-care-map; / where it is absent
 * - REPOSITORY_URL: the project's page on GitHub, for "correct this entry"; without it the page says what to do by hand
 * - MAILBOX: a shared mailbox that takes corrections, such as corrections@example.org; none is named where it is absent
 * - PUBLISHER: who publishes this copy, as /about/ names it, such as Example University; nobody is named where it is absent
 * - DATA_DIR: another data folder, for tests and measurements
 * - OUT_DIR: where the site is written, dist where it is absent
 * - TILES_URL, TILES_ATTRIBUTION: a base map behind the outlines of /map/, and whom it must name; none where they are absent
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
