import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm run build` runs with Node. */
const COMMAND: string[] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.build.split(' ').slice(1);

/**
 * Builds the site into a temporary folder with the given environment.
 *
 * @returns the folder, the exit status, and everything that was printed
 */
export function build(env: Record<string, string>): { folder: string; status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'recurrent-care-map-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, COMMAND, {
    encoding: 'utf8',
    // Vitest sets NODE_ENV=test, which would build the development version of React.
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: folder, ...env },
  });
  return { folder, status, output: stdout + stderr };
}
