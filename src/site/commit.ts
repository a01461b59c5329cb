import { execFileSync } from 'node:child_process';

/** The commit that the site is built from, in seven letters and figures or more; undefined outside a checkout. */
function commitOfBuild(): string | undefined {
  try {
    return (
      execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}

export const commit = commitOfBuild();
