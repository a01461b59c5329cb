import { type Problem, sortProblems } from '../problem.ts';
import type { Tree } from '../tree.ts';
import type { Rule } from './rule.ts';
import { unread } from './unread.ts';

/** Every problem that some rules find, sorted, and a problem for each unreadable file that no rule reports. */
export function apply(rules: readonly Rule[], tree: Tree): Problem[] {
  const found = rules.flatMap((rule) => [...rule.check(tree)]);
  return sortProblems([...found, ...unread(tree, found)]);
}
