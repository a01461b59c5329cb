import type { Answers } from '../../src/analysis/eligibility/answers.ts';
import { JUDGING } from '../../src/analysis/eligibility/judging-words.ts';
import { type MatchArea, matched } from '../../src/analysis/eligibility/near.ts';
import { toRecord } from '../../src/analysis/eligibility/to-record.ts';
import { readDirectory } from '../../src/model/read.ts';

const DAY = '2026-11-30';
const ANSWERS: readonly Answers[] = [
  {},
  { parent: 'mother', weeks: 17, removed: 2 },
  { parent: 'father', proceedings: ['during'], needs: ['substance-misuse'], home: 'none' },
  { parent: 'both', due: '2027-05-02', proceedings: ['ended'], removed: 1, removedAge: 'under-1', age: '18-to-24' },
];

/** Prints how long matching takes for one area and for every authority, in directories of several sizes. */
export function measureMatching(): void {
  const { directory } = readDirectory('data', DAY);
  const real = directory.services.map((service) => toRecord(service, directory, DAY));
  const areas: MatchArea[] = [...directory.authorityById.values()].map(({ id, name, region }) => ({
    id,
    name,
    region,
    next: directory.neighbours.get(id)?.land ?? [],
  }));
  const names = {
    areas: Object.fromEntries(areas.map(({ id, name }) => [id, name])),
    needs: Object.fromEntries([...directory.vocabulary.needs].map(([id, { label }]) => [id, label])),
    words: JUDGING,
  };
  console.log('\nMatching, the answers for one area: milliseconds');
  console.log('services  p50      p95      longest');
  for (const size of [real.length, 1000, 5000]) {
    const records = Array.from({ length: size }, (_, index) => real[index % real.length] ?? []).flat();
    const times: number[] = [];
    for (const area of areas)
      for (const answers of ANSWERS) {
        const start = performance.now();
        matched(records, area, { ...answers, area: area.id }, DAY, names);
        times.push(performance.now() - start);
      }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
    console.log(`${String(size).padStart(8)}  ${at(0.5).padEnd(8)} ${at(0.95).padEnd(8)} ${at(1)}`);
  }
}
