import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headers } from './headers.ts';

/**
 * The same headers in the words of common static hosts. GitHub Pages can set none: there the policy in each page stands
 * alone, and nothing keeps another site from framing it.
 */
export const HOST_FILES: Record<string, () => string> = {
  // Netlify and Cloudflare Pages
  _headers: () => `/*\n${lines((name, value) => `  ${name}: ${value}`)}\n`,
  // Apache
  '.htaccess': () =>
    `<IfModule mod_headers.c>\n${lines((name, value) => `  Header always set ${name} "${value}"`)}\n</IfModule>\nErrorDocument 404 /404.html\n`,
  // Azure Static Web Apps
  'staticwebapp.config.json': () =>
    `${JSON.stringify({ globalHeaders: headers, responseOverrides: { 404: { rewrite: '/404.html' } } }, null, 2)}\n`,
};

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
