import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headers } from './headers.ts';
import { path } from './links.ts';

/** Folders whose files other sites may read from a page of theirs. None of them holds anything but what is published. */
const OPEN = ['/api/', '/downloads/', '/feeds/', '/open-referral/'];
const CORS = 'Access-Control-Allow-Origin';
/** What the standard asks for at addresses without an ending. */
const LISTS = ['services', 'organizations', 'taxonomies', 'taxonomy_terms'];
const FEED = '/open-referral';

/**
 * The same headers in the words of common static hosts. GitHub Pages can set none: there the policy in each page stands
 * alone, and nothing keeps another site from framing it.
 */
export const HOST_FILES: Record<string, () => string> = {
  // Netlify and Cloudflare Pages
  _headers: () =>
    `/*\n${lines((name, value) => `  ${name}: ${value}`)}\n${OPEN.map((folder) => `${path(folder)}*\n  ${CORS}: *\n`).join('')}`,
  // The same hosts
  _redirects: () =>
    [
      `${path(`${FEED}/`)} ${path(`${FEED}/index.json`)} 200\n`,
      ...LISTS.flatMap((list) => [
        `${path(`${FEED}/${list}`)} ${path(`${FEED}/${list}.json`)} 200\n`,
        `${path(`${FEED}/${list}/:id`)} ${path(`${FEED}/${list}/:id.json`)} 200\n`,
      ]),
    ].join(''),
  // Apache
  '.htaccess': () =>
    `<IfModule mod_headers.c>\n${lines((name, value) => `  Header always set ${name} "${value}"`)}\n  <FilesMatch "\\.(atom|csv|geojson|ics|json|xlsx)$">\n    Header set ${CORS} "*"\n  </FilesMatch>\n</IfModule>\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n  RewriteRule ^open-referral/?$ open-referral/index.json [L]\n  RewriteRule ^open-referral/(${LISTS.join('|')})(/[0-9a-f-]+)?/?$ open-referral/$1$2.json [L]\n</IfModule>\nErrorDocument 404 /404.html\n`,
  // Azure Static Web Apps
  'staticwebapp.config.json': () =>
    `${JSON.stringify({ routes: azureRoutes(), globalHeaders: headers, responseOverrides: { 404: { rewrite: '/404.html' } } }, null, 2)}\n`,
};

/** Azure rewrites no address by a part of it, so that single services keep their .json there. */
const azureRoutes = () => [
  { route: path(`${FEED}/`), rewrite: path(`${FEED}/index.json`), headers: { [CORS]: '*' } },
  ...LISTS.map((list) => ({
    route: path(`${FEED}/${list}`),
    rewrite: path(`${FEED}/${list}.json`),
    headers: { [CORS]: '*' },
  })),
  ...OPEN.map((folder) => ({ route: `${path(folder)}*`, headers: { [CORS]: '*' } })),
];

const lines = (write: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join('\n');

/** Writes the hosts' files beside the built pages. Astro passes over pages whose names begin with a dot or an underscore. */
export const hostFiles = (): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const [name, text] of Object.entries(HOST_FILES)) writeFileSync(fileURLToPath(new URL(name, dir)), text());
    },
  },
});
