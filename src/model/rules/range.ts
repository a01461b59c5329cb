import { type Path, problemAt, type YamlDocument } from '../document.ts';
import { inFile } from '../problem.ts';
import type { EligibilityRule, Pathway } from '../schema/eligibility.ts';
import type { Tree } from '../tree.ts';
import { modelsIn, type Rule, servicesIn } from './rule.ts';

/** A range must be possible as a whole: the schema only checks each of its numbers alone. */
export const range: Rule = {
  id: 'range',
  says: 'A range of weeks, ages or months begins before it ends, and no criterion contradicts itself.',
  *check(tree) {
    for (const { document, pathways } of pathwaysIn(tree))
      for (const [index, pathway] of pathways.entries())
        for (const [path, message] of faultsOf(pathway))
          yield problemAt(document, ['pathways', index, ...path], 'range', message);
  },
};

const pathwaysIn = (tree: Tree): { document: YamlDocument; pathways: readonly Pathway[] }[] =>
  [...servicesIn(tree), ...modelsIn(tree)].map(({ document, record }) => ({
    document,
    pathways: record.pathways ?? [],
  }));

function* faultsOf({ criteria = [], duration }: Pathway): Generator<[path: Path, message: string]> {
  const { 'at-least': least, 'at-most': most } = duration?.months ?? {};
  if (least !== undefined && most !== undefined && least > most)
    yield [
      ['duration', 'months', 'at-most'],
      `It lasts at least ${least} months and at most ${most}. Mend one of the two.`,
    ];
  for (const [index, { rule }] of criteria.entries())
    for (const [field, message] of rule ? faultsOfRule(rule) : [])
      yield [['criteria', index, 'rule', ...field], message];
}

function* faultsOfRule(rule: EligibilityRule): Generator<[path: Path, message: string]> {
  for (const field of ['weeks-pregnant', 'parent-age'] as const) {
    const { from = 0, below } = rule[field] ?? {};
    if (below !== undefined && from >= below)
      yield [
        [field, 'below'],
        `No number is ${from} or more and below ${below}, so nobody would meet it. ${inFile('below')} is not included: "20 weeks or less" is below 21.`,
      ];
  }
  if (rule.pregnant === 'no' && rule['weeks-pregnant'])
    yield [
      ['weeks-pregnant'],
      'It asks that the parent is not pregnant, and for weeks of pregnancy. Take one of the two out, or make two criteria of them.',
    ];
}
