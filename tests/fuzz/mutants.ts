import type { Problem } from '../../src/model/problem.ts';
import { applyRules } from '../../src/model/rules/index.ts';
import type { Tree } from '../../src/model/tree.ts';
import { type ChangedEntry, treeWith } from '../../src/model/tree-with.ts';
import type { Mutation } from './mutation.ts';
import { OF_FILES } from './of-files.ts';
import { OF_RECORDS } from './of-records.ts';
import { OF_TABLES } from './of-tables.ts';
import { OF_TEXT } from './of-text.ts';
import { OF_VALUES } from './of-values.ts';
import { randomFrom } from './random.ts';

/** Every kind of mistake that is tried. */
export const MUTATIONS: readonly Mutation[] = [...OF_FILES, ...OF_RECORDS, ...OF_TABLES, ...OF_TEXT, ...OF_VALUES];

type Mistake = { mutation: Mutation; seed: number; changes: readonly ChangedEntry[] };

/** The result for one mutant. */
export type Outcome = Mistake & {
  /** The error that was thrown, if any. */
  crash?: string;
  problems: readonly Problem[];
  /** How long reading and checking took, in milliseconds. */
  took: number;
};

/**
 * Changes the data again and again, each time with one mistake, and checks the result.
 *
 * @param count how many mutants; the kinds are used in turn, so that each is tried
 * @param seed the same seed gives the same mutants
 * @param ways the kinds to try; all by default
 */
export function* mutants(tree: Tree, count: number, seed: number, ways = MUTATIONS): Generator<Outcome> {
  for (const mutant of mistakes(tree, count, seed, ways)) yield outcomeOf(tree, mutant);
}

/** The changes of every mutant, which nothing has checked yet. */
export function* mistakes(tree: Tree, count: number, seed: number, ways = MUTATIONS): Generator<Mistake> {
  let made = 0;
  for (let n = 0; made < count; n += 1) {
    const mutation = ways[n % ways.length] as Mutation;
    const own = seed + n;
    const changes = mutation.make(tree, randomFrom(own));
    if (!changes || changesNothing(tree, changes)) continue;
    made += 1;
    yield { mutation, seed: own, changes };
  }
}

const changesNothing = ({ documents }: Tree, changes: readonly ChangedEntry[]): boolean =>
  changes.every(
    (change) => 'text' in change && documents.find(({ file }) => file === change.path)?.text === change.text,
  );

function outcomeOf(tree: Tree, mistake: Mistake): Outcome {
  const start = performance.now();
  const outcome = (more: Partial<Outcome>): Outcome => ({
    ...{ ...mistake, problems: [], took: performance.now() - start },
    ...more,
  });
  try {
    return outcome({ problems: applyRules(treeWith(tree, mistake.changes)) });
  } catch (error) {
    return outcome({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** Whether a problem names no file or folder of the data, changed or not, or no line and column that exist there. */
export function isWithoutPlace(problem: Problem, { changes }: Outcome, { documents, entries }: Tree): boolean {
  const { file, line, column } = problem;
  const isKnown = [...changes, ...entries].some(({ path }) => path === file || path.startsWith(`${file}/`));
  const change = changes.find(({ path }) => path === file);
  const text = change && 'text' in change ? change.text : documents.find((one) => one.file === file)?.text;
  return !isKnown || line < 1 || column < 1 || line > (text ?? '').split(/\r\n|\r|\n/).length;
}

/** Whether a mutant that must be refused was accepted. */
export const isSilent = ({ mutation, problems, crash }: Outcome): boolean =>
  mutation.isRefused && crash === undefined && problems.length === 0;
