import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverageAt } from '../../src/analysis/coverage/coverage.ts';
import { gapsIn } from '../../src/analysis/coverage/gaps.ts';
import { totalsByPlace } from '../../src/analysis/coverage/totals.ts';
import type { Directory } from '../../src/model/directory.ts';
import { readDirectory } from '../../src/model/read.ts';
import { generate } from './generate.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const RUNS = 15;

/**
 * The time of a run in milliseconds: of the first run, which is the one a build has, and the median of several runs.
 */
function time(run: () => unknown): { first: number; middle: number } {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { first: times[0] ?? 0, middle: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}

function read(size: number): Directory {
  if (!size) return readDirectory('data', TODAY).directory;
  const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-bench-'));
  generate(join(work, 'data'), size);
  const { directory } = readDirectory(join(work, 'data'), TODAY);
  rmSync(work, { recursive: true, force: true });
  return directory;
}

/** Prints how long coverage, its totals and the gaps take, over the real services and over generated ones. */
export function measureCoverage(): void {
  console.log('\nCoverage in ms, first run / middle of 15');
  console.log('services  authorities  coverage       totals         gaps');
  for (const size of [5000, 0]) {
    const directory = read(size);
    const coverage = time(() => coverageAt(directory, TODAY));
    const areas = coverageAt(directory, TODAY);
    const totals = time(() => totalsByPlace(directory, areas));
    const gaps = time(() => gapsIn(directory, areas));
    console.log(
      [
        String(size || 'real').padStart(8),
        String(areas.length).padStart(12),
        ...[coverage, totals, gaps].map(({ first, middle }) =>
          ` ${first.toFixed(1)} / ${middle.toFixed(1)}`.padEnd(15),
        ),
      ].join(' '),
    );
  }
}
