import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { BUILD_OPTIONS } from '../../../src/cli/build-memory.ts';

test('every script that runs Astro turns its telemetry off, and so does the build', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const running = Object.values(scripts).filter((script) => /\bastro\b/.test(script));
  expect(running.length).toBeGreaterThan(1);
  expect(running.filter((script) => !script.includes('--env-file=astro.env'))).toEqual([]);
  expect(BUILD_OPTIONS).toContain('--env-file=astro.env');
  expect(parseEnv(readFileSync('astro.env', 'utf8'))).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1' });
});
