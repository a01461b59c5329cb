import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { config } from './src/site/config.ts';
import { directives } from './src/site/content-security-policy.ts';
import { hostFiles } from './src/site/host-files.ts';
import { publisherNote } from './src/site/publisher.ts';
import { sameBytes } from './src/site/same-bytes.ts';
import { sitemapOf } from './src/site/sitemap.ts';
import { watchData } from './src/site/watch-data.ts';

export default defineConfig({
  site: config.siteUrl,
  base: config.basePath,
  outDir: config.outDir,
  // Not in node_modules, which may be of another user.
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  // Welsh pages stand under /cy/; every other page is English.
  i18n: { defaultLocale: 'en', locales: ['en', 'cy'] },
  integrations: [
    react(),
    sitemap(sitemapOf(config.basePath)),
    watchData(config.dataDir),
    hostFiles(config.basePath),
    publisherNote(config),
  ],
  build: { inlineStylesheets: 'never' },
  security: { csp: { directives: directives({ tiles: config.tiles?.origin }) } },
  vite: {
    cacheDir: './.astro/vite',
    plugins: [sameBytes()],
    build: { assetsInlineLimit: 0 },
    // Modules, so that a worker can load a part of itself when it is needed.
    worker: { format: 'es' },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
});
