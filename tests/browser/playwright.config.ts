import { defineConfig, devices } from 'playwright/test';

const PORT = 4399;
const launchOptions = {
  executablePath: process.env['BROWSER_PATH'] ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
};
const use = { baseURL: `http://localhost:${PORT}`, launchOptions };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that others use too may stall for a while: what passes only the second time is named as flaky.
  retries: 1,
  reporter: [['line']],
  timeout: 60_000,
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
  projects: [
    { name: 'phone', use: { ...devices['Pixel 7'], ...use, viewport: { width: 360, height: 740 } } },
    { name: 'desktop', use: { ...devices['Desktop Chrome'], ...use, viewport: { width: 1440, height: 900 } } },
  ],
});
