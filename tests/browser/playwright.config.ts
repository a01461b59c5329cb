import { defineConfig, devices } from 'playwright/test';
import { browserToRun } from './find-browser.ts';

const PORT = 4399;
const launchOptions = {
  executablePath: process.env['BROWSER_PATH'] ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
};
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1440, height: 900 };

/**
 * The browsers that BROWSER may name, each as a phone and as a desktop. Playwright cannot emulate a phone in Firefox.
 */
const PROJECTS = {
  chromium: [
    { name: 'phone', use: { ...devices['Pixel 7'], launchOptions, viewport: PHONE } },
    { name: 'desktop', use: { ...devices['Desktop Chrome'], launchOptions, viewport: DESKTOP } },
  ],
  firefox: [{ name: 'firefox', use: { ...devices['Desktop Firefox'], viewport: DESKTOP } }],
  webkit: [
    { name: 'webkit-phone', use: { ...devices['iPhone 15'], viewport: PHONE } },
    { name: 'webkit', use: { ...devices['Desktop Safari'], viewport: DESKTOP } },
  ],
};

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  reporter: [['line']],
  timeout: 60_000,
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
  use: { baseURL: `http://localhost:${PORT}` },
  projects: PROJECTS[browserToRun()],
});
