import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CORS, FEED_FOLDER, headersFor, headersOf, OPEN_FOLDERS } from './headers.ts';

/** What the standard asks for at addresses without an ending. */
const LISTS = ['services', 'organizations', 'taxonomies', 'taxonomy_terms'];
const FEED = FEED_FOLDER.replace(/\/$/, '');

/**
 * The same headers in the words of common static hosts, by the name of the file. GitHub Pages can set none: there the
 * policy in each page stands alone, and nothing keeps another site from framing it.
 *
 * @param basePath the path under which the site stands on its host, `/` where it has the host to itself
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

/** Of Netlify and Cloudflare Pages, which read it at the top of the host alone. */
const headersFile = (base: string, headers: Record<string, string>): string =>
  [['/', headers] as const, ...OPEN_FOLDERS.map((folder) => [folder, headersOf(folder)] as const)]
    .map(([folder, own]) => `${base}${folder}*\n${linesOf(own, (name, value) => `  ${name}: ${value}`)}\n`)
    .join('');

/**
 * Of the same hosts: the lists of the standard, each answered by the file beside it. Single items are answered by the files
 * of their folders: Cloudflare would follow a rule for them where the .json is asked for, too.
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

/** Azure rewrites no address by a part of it, so that single services are answered by the file of their folder there. */
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

/** Writes the hosts' files beside the built pages. Astro passes over pages whose names begin with a dot or an underscore. */
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
