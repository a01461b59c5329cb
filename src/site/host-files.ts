import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CORS, FEED_FOLDER, headersFor, headersOf, OPEN_FOLDERS } from './headers.ts';

/** The lists that the standard expects at addresses without an extension. */
const LISTS = ['services', 'organizations', 'taxonomies', 'taxonomy_terms'];
const FEED = FEED_FOLDER.replace(/\/$/, '');

/**
 * The same headers as configuration files of common static hosts, by file name. GitHub Pages can set no headers: there
 * only the policy in each page applies, and nothing stops another site from showing a page in a frame.
 *
 * @param basePath the path under which the site is published, `/` where it has the host to itself
 */
export function hostFilesFor(basePath: string): Record<string, string> {
  const base = basePath === '/' ? '' : basePath;
  const headers = headersFor(basePath);
  return {
    _headers: headersFile(base, headers),
    _redirects: redirectsFile(base),
    '.htaccess': apacheFile(base, headers),
    'staticwebapp.config.json': azureFile(base, headers),
  };
}

/** The headers file of Netlify and Cloudflare Pages, which read it only at the root of the host. */
const headersFile = (base: string, headers: Record<string, string>): string =>
  [['/', headers] as const, ...OPEN_FOLDERS.map((folder) => [folder, headersOf(folder)] as const)]
    .map(([folder, own]) => `${base}${folder}*\n${linesOf(own, (name, value) => `  ${name}: ${value}`)}\n`)
    .join('');

/**
 * The redirects file of Netlify and Cloudflare Pages: each list of the standard is answered with the file beside it.
 * Single items are answered by the files of their folders, because Cloudflare would apply a rule for them to requests
 * for the .json as well.
 */
const redirectsFile = (base: string): string =>
  [`${base}${FEED}/ ${base}${FEED}/index.json 200\n`]
    .concat(LISTS.map((list) => `${base}${FEED}/${list} ${base}${FEED}/${list}.json 200\n`))
    .join('');

const apacheFile = (base: string, headers: Record<string, string>): string => `<IfModule mod_headers.c>
${linesOf(headers, (name, value) => `  Header always set ${name} "${value}"`)}
  <FilesMatch "\\.(atom|csv|geojson|ics|json|xlsx)$">
${linesOf(CORS, (name, value) => `    Header set ${name} "${value}"`)}
  </FilesMatch>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule ^open-referral/?$ open-referral/index.json [L]
  RewriteRule ^open-referral/(${LISTS.join('|')})(/[0-9a-f-]+)?/?$ open-referral/$1$2.json [L]
</IfModule>
ErrorDocument 404 ${base}/404.html
`;

/**
 * Azure cannot rewrite an address by a part of it, so there single services are answered by the file of their folder.
 */
function azureFile(base: string, headers: Record<string, string>): string {
  const routes = [
    { route: `${base}${FEED}/`, rewrite: `${base}${FEED}/index.json`, headers: CORS },
    ...LISTS.map((list) => ({
      route: `${base}${FEED}/${list}`,
      rewrite: `${base}${FEED}/${list}.json`,
      headers: CORS,
    })),
    ...OPEN_FOLDERS.map((folder) => ({ route: `${base}${folder}*`, headers: headersOf(folder) })),
  ];
  const responseOverrides = { 404: { rewrite: `${base}/404.html` } };
  return `${JSON.stringify({ routes, globalHeaders: headers, responseOverrides }, null, 2)}\n`;
}

const linesOf = (headers: Record<string, string>, write: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join('\n');

/**
 * Writes the configuration files beside the built pages. They are not pages of Astro, because Astro ignores pages whose
 * names begin with a dot or an underscore.
 */
export const hostFiles = (basePath: string): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      if (basePath !== '/')
        logger.warn(
          `_headers, _redirects, staticwebapp.config.json and robots.txt are read at the top of a host alone: put them there. .htaccess works in ${basePath}/.`,
        );
      for (const [name, text] of Object.entries(hostFilesFor(basePath)))
        writeFileSync(fileURLToPath(new URL(name, dir)), text);
    },
  },
});
