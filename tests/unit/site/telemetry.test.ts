import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';

test('every script that runs Astro turns its telemetry off', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const running = Object.values(scripts).filter((script) => /\bastro\b/.test(script));
  expect(running.length).toBeGreaterThan(1);
  expect(running.filter((script) => !script.includes('--env-file=astro.env'))).toEqual([]);
  expect(parseEnv(readFileSync('astro.env', 'utf8'))).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1' });
});
