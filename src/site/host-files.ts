import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFor } from './headers.ts';

/** Folders whose files other sites may read from a page of theirs. None of them holds anything but what is published. */
const OPEN = ['/api/', '/downloads/', '/feeds/', '/open-referral/'];
const CORS = 'Access-Control-Allow-Origin';
/** What the standard asks for at addresses without an ending. */
const LISTS = ['services', 'organizations', 'taxonomies', 'taxonomy_terms'];
const FEED = '/open-referral';

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
  `${base}/*\n${linesOf(headers, (name, value) => `  ${name}: ${value}`)}\n` +
  OPEN.map((folder) => `${base}${folder}*\n  ${CORS}: *\n`).join('');

/** Of the same hosts: the addresses of the standard, each answered by the file beside it. */
const redirectsFile = (base: string): string =>
  [
    `${base}${FEED}/ ${base}${FEED}/index.json 200\n`,
    ...LISTS.flatMap((list) => [
      `${base}${FEED}/${list} ${base}${FEED}/${list}.json 200\n`,
      `${base}${FEED}/${list}/:id ${base}${FEED}/${list}/:id.json 200\n`,
    ]),
  ].join('');

const apacheFile = (base: string, headers: Record<string, string>): string => `<IfModule mod_headers.c>
${linesOf(headers, (name, value) => `  Header always set ${name} "${value}"`)}
  <FilesMatch "\\.(atom|csv|geojson|ics|json|xlsx)$">
    Header set ${CORS} "*"
  </FilesMatch>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule ^open-referral/?$ open-referral/index.json [L]
  RewriteRule ^open-referral/(${LISTS.join('|')})(/[0-9a-f-]+)?/?$ open-referral/$1$2.json [L]
</IfModule>
ErrorDocument 404 ${base}/404.html
`;

/** Azure rewrites no address by a part of it, so that single services keep their .json there. */
function azureFile(base: string, headers: Record<string, string>): string {
  const open = { [CORS]: '*' };
  const routes = [
    { route: `${base}${FEED}/`, rewrite: `${base}${FEED}/index.json`, headers: open },
    ...LISTS.map((list) => ({
      route: `${base}${FEED}/${list}`,
      rewrite: `${base}${FEED}/${list}.json`,
      headers: open,
    })),
    ...OPEN.map((folder) => ({ route: `${base}${folder}*`, headers: open })),
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
