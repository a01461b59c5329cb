import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** In development, rereads the directory and reloads the page when a file of the data folder changes. */
export const watchData = (folder: string): AstroIntegration => ({
  name: 'watch-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const data = resolve(folder);
      server.watcher.add(data);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(data)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
