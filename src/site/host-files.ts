import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFor } from './headers.ts';

/**
 * The same headers in the words of common static hosts, by the name of the file. GitHub Pages can set none: there the
 * policy in each page stands alone, and nothing keeps another site from framing it.
 *
 * @param basePath the path under which the site stands on its host, `/` where it has the host to itself
 */
export function hostFilesFor(basePath: string): Record<string, string> {
  const headers = headersFor(basePath);
  const base = basePath === '/' ? '' : basePath;
  const lines = (write: (name: string, value: string) => string): string =>
    Object.entries(headers)
      .map(([name, value]) => write(name, value))
      .join('\n');
  const azure = { globalHeaders: headers, responseOverrides: { 404: { rewrite: `${base}/404.html` } } };
  return {
    // Netlify and Cloudflare Pages, which read it at the top of the host alone
    _headers: `${base}/*\n${lines((name, value) => `  ${name}: ${value}`)}\n`,
    // Apache
    '.htaccess': `<IfModule mod_headers.c>\n${lines((name, value) => `  Header always set ${name} "${value}"`)}\n</IfModule>\nErrorDocument 404 ${base}/404.html\n`,
    // Azure Static Web Apps
    'staticwebapp.config.json': `${JSON.stringify(azure, null, 2)}\n`,
  };
}

/** Writes the hosts' files beside the built pages. Astro passes over pages whose names begin with a dot or an underscore. */
export const hostFiles = (basePath: string): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const [name, text] of Object.entries(hostFilesFor(basePath)))
        writeFileSync(fileURLToPath(new URL(name, dir)), text);
    },
  },
});
