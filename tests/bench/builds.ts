import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_ENVIRONMENT, BUILD_OPTIONS } from '../../src/cli/build-memory.ts';
import { pagesOf } from '../built/site.ts';
import { generate } from './generate.ts';
import type { Usage } from './usage.ts';

function measure(script: string, env: Record<string, string>): Usage {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...BUILD_OPTIONS, `tests/bench/${script}`], {
    encoding: 'utf8',
    env: { ...process.env, ...BUILD_ENVIRONMENT, ...env },
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Usage;
}

/**
 * Builds the real data and then larger and larger generated directories, and compares each with the time that reading
 * and checking alone takes.
 */
export function measureBuilds(sizes: readonly number[]): void {
  console.log('\nBuilds (one process each, CPU seconds beside seconds; the floor is reading and checking alone)');
  console.log('services  pages  build CPU s  build s  floor CPU s  ratio  peak MiB');
  for (const size of [0, ...sizes]) {
    const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-bench-'));
    const data = size ? join(work, 'data') : 'data';
    if (size) generate(data, size);
    const env = { DATA_DIR: data, OUT_DIR: join(work, 'site') };
    const floor = measure('read-process.ts', env);
    const build = measure('build-process.ts', env);
    const pages = pagesOf(env.OUT_DIR).length;
    const cells = [
      size || 'real',
      pages,
      build.cpu.toFixed(1),
      build.seconds.toFixed(1),
      floor.cpu.toFixed(2),
      (build.cpu / floor.cpu).toFixed(1),
      Math.round(build.mebibytes),
    ];
    console.log(cells.map((cell, index) => String(cell).padStart([8, 6, 12, 8, 12, 6, 9][index] ?? 8)).join(' '));
    rmSync(work, { recursive: true, force: true });
  }
}
