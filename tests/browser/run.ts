import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserToRun, findBrowser } from './find-browser.ts';

/**
 * Runs the browser tests on the built site and prints which browser runs them: the installed Chromium, or the one that
 * BROWSER names.
 */
if (!existsSync('dist/index.html')) {
  console.error('There is no site in dist/. Build it first: npm run build');
  process.exit(2);
}
const named = browserToRun();
const { path, how } = named === 'chromium' ? findBrowser() : { path: named, how: 'Playwright’s own' };
console.log(`Browser: ${path} (${how})`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/playwright/cli.js',
    'test',
    '--config',
    'tests/browser/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, BROWSER_PATH: path } },
);
process.exitCode = status ?? 1;
