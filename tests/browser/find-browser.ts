import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * The browser that the environment variable BROWSER names, or Chromium. Firefox and WebKit are Playwright's own: `npx
 * playwright install firefox`.
 */
export function browserToRun(): 'chromium' | 'firefox' | 'webkit' {
  const named = process.env['BROWSER'] ?? 'chromium';
  if (named === 'chromium' || named === 'firefox' || named === 'webkit') return named;
  throw new Error(`BROWSER is "${named}". It is chromium, firefox or webkit.`);
}

/** A browser that the tests can drive: its path, and how it was found or installed. */
export type Browser = { path: string; how: string };

/** Debian's headless shell opens a page in half the time of the full browser, so it is looked for first. */
const SYSTEM = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const which = (name: string): string | undefined =>
  spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim() || undefined;

const own = (): string | undefined => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
const system = (): string | undefined => SYSTEM.map(which).find((path) => path !== undefined);
const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Installs Debian's Chromium, where the system is Debian and the tests run as root. */
function debian(): string | undefined {
  if (process.getuid?.() !== 0 || !which('apt-get')) return undefined;
  run('apt-get', 'update', '-qq');
  const found = ['chromium-headless-shell', 'chromium'].find((name) => run('apt-get', 'install', '-y', '-qq', name));
  return found && which(found);
}

/**
 * Looks for a browser. Where there is none, tries to get one: Playwright's own, the system's, Playwright's download,
 * Debian's package.
 *
 * @throws an error that says what to do, where no browser can be had
 */
export function findBrowser(): Browser {
  const ways: [string, () => string | undefined][] = [
    ['Playwright’s own', own],
    ['the system’s', system],
    [
      'downloaded by Playwright',
      () => (run('npx', 'playwright', 'install', '--with-deps', 'chromium') ? own() : undefined),
    ],
    ['installed from Debian’s packages', debian],
  ];
  for (const [how, look] of ways) {
    const path = look();
    if (path) return { path, how };
  }
  throw new Error(
    'The browser tests need Chromium or Chrome and found none. Install one, then run npm run test:browser again.',
  );
}
