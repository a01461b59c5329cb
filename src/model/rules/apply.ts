import { type Problem, sortProblems } from '../problem.ts';
import type { Tree } from '../tree.ts';
import { RULES } from './index.ts';
import { unread } from './unread.ts';

/** Every problem that the rules find, sorted, and a last word on any file that none of them spoke of and nobody could read. */
export function applyRules(tree: Tree): Problem[] {
  const found = RULES.flatMap((rule) => [...rule.check(tree)]);
  return sortProblems([...found, ...unread(tree, found)]);
}
