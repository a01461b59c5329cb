import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { config } from './src/site/config.ts';
import { hostFiles } from './src/site/host-files.ts';
import { watchData } from './src/site/watch-data.ts';

export default defineConfig({
  site: config.siteUrl,
  base: config.basePath,
  outDir: config.outDir,
  trailingSlash: 'always',
  integrations: [
    react(),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    watchData(config.dataDir),
    hostFiles(),
  ],
  build: { inlineStylesheets: 'never' },
  security: {
    // 'self' and hashes for scripts and styles are Astro's own; frame-ancestors cannot stand in a page (src/site/host-files.ts).
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "worker-src 'self'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
});
