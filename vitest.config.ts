import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Commands that the tests run are compiled once for all runs: half of their time is that. */
const env = { NODE_COMPILE_CACHE: resolve('.astro/compiled') };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/same-examples.ts'],
          env,
          testTimeout: 20_000,
          isolate: false,
          // The colours of pictures are read from the style sheet.
          css: { include: [/_tokens\.scss/] },
        },
      },
      // What was built is looked at after `npm run build`; some of these tests build again, elsewhere.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      // Builds in other folders and surroundings take minutes: npm run test:places, before a release.
      { test: { name: 'places', include: ['tests/places/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } },
    ],
  },
});
