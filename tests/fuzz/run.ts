import { parseArgs } from 'node:util';
import { readTree } from '../../src/model/folder.ts';
import { isSilent, isWithoutPlace, MUTATIONS, mutants, type Outcome } from './mutants.ts';

/**
 * npm run fuzz -- [--count 10000] [--seed 1] [--class PART] [--show]
 * Changes the data in every way that tests/fuzz/ knows, one mistake at a time, and prints what the check said about
 * each class of mistake.
 * --class tries only the classes whose names contain PART; --show prints every mutant that went wrong, not just one of
 * each class.
 * Exit status: 0 every mistake that must be refused was refused with its place; 1 otherwise.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    class: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});

type Tally = {
  tried: number;
  refused: number;
  silent: Outcome[];
  crashed: Outcome[];
  astray: Outcome[];
  slowest: number;
};
const byClass = new Map<string, Tally>();
const tree = readTree('data', new Date().toISOString().slice(0, 10));
const ways = MUTATIONS.filter(({ name }) => name.includes(values.class));
if (!ways.length || !(Number(values.count) > 0)) throw new Error('No class of that name, or no count.');
for (const outcome of mutants(tree, Number(values.count), Number(values.seed), ways)) {
  const { name } = outcome.mutation;
  const tally = byClass.get(name) ?? { tried: 0, refused: 0, silent: [], crashed: [], astray: [], slowest: 0 };
  byClass.set(name, tally);
  tally.tried += 1;
  tally.refused += Number(outcome.problems.length > 0);
  if (isSilent(outcome)) tally.silent.push(outcome);
  if (outcome.crash) tally.crashed.push(outcome);
  if (outcome.problems.some((problem) => isWithoutPlace(problem, outcome, tree))) tally.astray.push(outcome);
  tally.slowest = Math.max(tally.slowest, outcome.took);
}

const FIGURES = ['tried', 'refused', 'silent', 'crashed', 'astray', 'slowest ms'];
const row = (figures: readonly (string | number)[], name: string): void =>
  console.log(
    `${figures.map((figure, at) => String(figure).padStart((FIGURES[at] ?? '').length + 1)).join(' ')}  ${name}`,
  );
row(FIGURES, 'class');
const all = { tried: 0, refused: 0, silent: 0, crashed: 0, astray: 0, slowest: 0 };
for (const [name, { tried, refused, silent, crashed, astray, slowest }] of byClass) {
  row([tried, refused, silent.length, crashed.length, astray.length, slowest.toFixed(0)], name);
  all.tried += tried;
  all.refused += refused;
  all.silent += silent.length;
  all.crashed += crashed.length;
  all.astray += astray.length;
  all.slowest = Math.max(all.slowest, slowest);
}
row([...Object.values(all).slice(0, 5), all.slowest.toFixed(0)], 'all');

/** Prints the first lines that a mutant changed, so that it can be made by hand. */
function show({ mutation, seed, changes, crash, problems }: Outcome, what: string): void {
  console.log(`\n${what}: ${mutation.name} (seed ${seed})${crash ? `\n${crash}` : ''}`);
  for (const change of changes) {
    const before = tree.documents.find(({ file }) => file === change.path)?.text.split('\n') ?? [];
    const after = 'text' in change ? change.text.split('\n') : [];
    const at = after.findIndex((line, index) => line !== before[index]);
    console.log(`  ${change.path}:${at + 1}\n  - ${before[at]?.slice(0, 200)}\n  + ${after[at]?.slice(0, 200)}`);
  }
  for (const { file, line, column, rule } of problems.slice(0, 3)) console.log(`  ${file}:${line}:${column}  ${rule}`);
}
for (const { silent, crashed, astray } of byClass.values()) {
  for (const outcome of values.show ? silent : silent.slice(0, 1)) show(outcome, 'Silent');
  for (const outcome of values.show ? crashed : crashed.slice(0, 1)) show(outcome, 'Crashed');
  for (const outcome of values.show ? astray : astray.slice(0, 1)) show(outcome, 'Without a place');
}
process.exitCode = all.silent + all.crashed + all.astray ? 1 : 0;
