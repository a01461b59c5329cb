import type { Problem } from '../problem.ts';
import type { Tree } from '../tree.ts';
import { apply } from './apply.ts';
import { RULES_OF_FILES } from './of-files.ts';
import { RULES_OF_RECORDS } from './of-records.ts';
import type { Rule } from './rule.ts';
import { saidOnce } from './said-once.ts';

/** Every rule. Their order does not matter, because problems are sorted by place. */
export const RULES: readonly Rule[] = [...RULES_OF_FILES, ...RULES_OF_RECORDS];

/** Every problem that any rule finds in the folder. */
export const applyRules = (tree: Tree): Problem[] => saidOnce(apply(RULES, tree));
