import type { BadExample } from '../bad-examples.ts';
import { ALDER, type Harmless, inAlder } from './edits.ts';

const RULE = '{ children-removed: { at-least: 1 } }';
const rule = (text: string) => inAlder(RULE, `{ ${text} }`);
const bad = (id: string, name: string, text: string, column: number, message: string): BadExample => ({
  rule: id,
  name,
  change: [rule(text)],
  expect: [`${ALDER}:21:${column}  ${id}  ${message}`],
});
const where = (fields: string): string => `(pathways item 1, criteria item 1, rule${fields})`;
const nobody = (from: number, below: number): string =>
  `No number is ${from} or more and below ${below}, so nobody would meet it. \`below\` is not included: "20 weeks or less" is below 21.`;
const months = (text: string) => inAlder('{ at-most: 18 }', `{ ${text} }`);

/** Ranges that are empty or impossible. */
export const RANGES: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    bad('range', 'weeks that end before they begin', 'weeks-pregnant: { from: 20, below: 12 }', 52, nobody(20, 12)),
    bad('range', 'weeks of which none is left', 'weeks-pregnant: { from: 12, below: 12 }', 52, nobody(12, 12)),
    bad('range', 'ages that end before they begin', 'parent-age: { from: 45, below: 16 }', 48, nobody(45, 16)),
    bad(
      'range',
      'weeks of a pregnancy of a parent who is not pregnant',
      'pregnant: "no", weeks-pregnant: { below: 20 }',
      49,
      'It asks that the parent is not pregnant, and for weeks of pregnancy. Take one of the two out, or make two criteria of them.',
    ),
    bad(
      'schema',
      'weeks without a number',
      'weeks-pregnant: {}',
      33,
      `weeks-pregnant ${where('')} is empty. Say what it tests, or take it out.`,
    ),
    bad(
      'schema',
      'ages without a number',
      'parent-age: {}',
      29,
      `parent-age ${where('')} is empty. Say what it tests, or take it out.`,
    ),
    bad(
      'schema',
      'more weeks than a pregnancy has',
      'weeks-pregnant: { from: 43 }',
      41,
      `from ${where(', weeks-pregnant')} is 43. Write 42 or less.`,
    ),
    bad(
      'schema',
      'weeks below none',
      'weeks-pregnant: { below: 0 }',
      42,
      `below ${where(', weeks-pregnant')} is 0. Write 1 or more.`,
    ),
    bad(
      'schema',
      'an age that nobody has',
      'parent-age: { from: 160 }',
      37,
      `from ${where(', parent-age')} is 160. Write 100 or less.`,
    ),
    bad(
      'schema',
      'a child of more months than a childhood has',
      'child-age-at-removal-months: { below: 300 }',
      55,
      `below ${where(', child-age-at-removal-months')} is 300. Write 216 or less.`,
    ),
    bad(
      'schema',
      'no child at least',
      'children-removed: { at-least: 0 }',
      47,
      `at-least ${where(', children-removed')} is 0. Write 1 or more.`,
    ),
    bad(
      'schema',
      'more children than anybody has',
      'children-removed: { at-least: 100 }',
      47,
      `at-least ${where(', children-removed')} is 100. Write 20 or less.`,
    ),
    {
      rule: 'range',
      name: 'months that are more at least than at most',
      change: [months('at-least: 24, at-most: 6')],
      expect: [`${ALDER}:25:73  range  It lasts at least 24 months and at most 6. Mend one of the two.`],
    },
    {
      rule: 'range',
      name: 'the same in a model',
      change: [
        {
          edit: [
            'models/steps.yaml',
            '    who: [mothers, fathers]',
            '    who: [mothers, fathers]\n    duration: { text: A year, months: { at-least: 12, at-most: 11.5 } }',
          ],
        },
      ],
      expect: ['models/steps.yaml:9:64  range  It lasts at least 12 months and at most 11.5. Mend one of the two.'],
    },
    {
      rule: 'schema',
      name: 'help for a hundred years',
      change: [months('at-most: 1200')],
      expect: [`${ALDER}:25:59  schema  at-most (pathways item 1, duration, months) is 1200. Write 360 or less.`],
    },
    {
      rule: 'schema',
      name: 'a number of months that nobody can count',
      change: [months('at-most: 1e21')],
      expect: [
        `${ALDER}:25:59  schema  at-most (pathways item 1, duration, months) is "1e21", where a number belongs. Write it in plain figures: 1e+21.`,
      ],
    },
    {
      rule: 'schema',
      name: 'no months at most',
      change: [months('at-most: 0')],
      expect: [`${ALDER}:25:59  schema  at-most (pathways item 1, duration, months) is 0. Write 0.25 or more.`],
    },
    {
      rule: 'schema',
      name: 'months without a number',
      change: [inAlder('months: { at-most: 18 }', 'months: {}')],
      expect: [
        `${ALDER}:25:48  schema  months (pathways item 1, duration) is empty. Say how many months, or take it out.`,
      ],
    },
  ],
  harmless: [
    {
      rule: 'range',
      name: 'one week, the whole of a pregnancy, an open end, and as many months at least as at most',
      change: [
        rule('weeks-pregnant: { from: 12, below: 13 }, parent-age: { from: 18 }, pregnant: "yes"'),
        inAlder('{ needs: [substance-misuse], stage: [pregnancy] }', '{ weeks-pregnant: { from: 0, below: 43 } }'),
        months('at-least: 18, at-most: 18'),
      ],
    },
  ],
};
