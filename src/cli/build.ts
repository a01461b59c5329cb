import { spawnSync } from 'node:child_process';
import { checkFolder } from '../site/settings.ts';
import { BUILD_ENVIRONMENT, BUILD_OPTIONS } from './build-memory.ts';

/**
 * `npm run build`: builds the site with Astro, in a process that is started for it because what keeps its memory small
 * can be said only at the start. In a folder in which no build works it prints one sentence and exits with status 2.
 */
try {
  checkFolder();
  const { status } = spawnSync(
    process.execPath,
    [...BUILD_OPTIONS, 'node_modules/astro/bin/astro.mjs', 'build', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, ...BUILD_ENVIRONMENT } },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
