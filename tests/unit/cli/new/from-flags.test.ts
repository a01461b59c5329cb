import { describe, expect, test } from 'vitest';
import { answersFromFlags } from '../../../../src/cli/new/from-flags.ts';
import { fileFor } from '../../../../src/formats/new-record/record-from.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';

const { directory } = readTree(GOOD_FOLDER, TODAY);

const FLAGS = {
  name: ['Linden Friends'],
  type: ['local'],
  kind: ['recurrent-care'],
  area: ['Alder'],
  summary: ['A group for parents in Alder who have had a child removed.'],
  status: ['unknown'],
  'evidence-url': ['https://www.example.org/linden'],
  'evidence-title': ['Linden Friends (Alder Council)'],
};
const from = (changes: Record<string, string[]>) => answersFromFlags({ ...FLAGS, ...changes }, directory);

test('given flags are answers, “unknown” is not, and several values come separated by commas or one by one', () => {
  expect(from({ provider: ['unknown'], area: ['alder,Elder', 'hazel'], who: ['mothers, fathers'] })).toEqual({
    answers: { ...FLAGS, area: ['alder', 'elder', 'hazel'], who: ['mothers', 'fathers'] },
  });
});

describe('problems are reported by flag', () => {
  test.each([
    ['a path for a region', { region: ['../etc'] }, '--region: "../etc" is not one of the answers.'],
    ['signs for a region', { region: ['../../..'] }, '--region: There has to be an answer. Choose one.'],
    ['a path for an id', { id: ['../linden'] }, '--id: "../linden" is not an id.'],
    ['a path for an area', { area: ['../alder'] }, '--area: "../alder" is not a council that we know.'],
    ['a prototype', { type: ['__proto__'] }, '--type: "__proto__" is not one of the answers.'],
    ['a line break', { region: ['x\n::error::y'] }, '--region: "x\n::error::y" is not one of the answers.'],
    ['a name twice', { name: ['Linden', 'Alder'] }, '--name is given 2 times. Give it once.'],
    [
      'no source',
      { 'evidence-url': [''] },
      '--told-by: There has to be an answer. Every entry needs evidence: the address',
    ],
    [
      'an answer without a date',
      { 'evidence-url': [''], 'told-by': ['service'] },
      '--told-date: There has to be an answer.',
    ],
    ['no region where there is no area', { area: ['unknown'] }, '--region: There has to be an answer.'],
  ])('%s', (_, changes, message) => {
    const found = from(changes);
    expect(found).toHaveProperty('wrong');
    expect('wrong' in found && found.wrong.some((line) => line.startsWith(message))).toBe(true);
  });

  test('all of them at the same time', () => {
    const found = answersFromFlags({ name: ['A', 'B'], type: ['locl'], status: ['open'] }, directory);
    const flags = 'wrong' in found ? found.wrong.map((line) => /^--([a-z-]+)/.exec(line)?.[1]) : [];
    expect(flags).toEqual('name told-by type kind region summary status'.split(' '));
  });
});

test('a wrong answer makes no other answer wrong', () => {
  const wrongOf = (changes: Record<string, string[]>) => {
    const found = from(changes);
    return 'wrong' in found ? found.wrong : [];
  };
  expect(wrongOf({ area: ['Nowhere'] })).toEqual([expect.stringMatching(/^--area: "Nowhere" is not a council/)]);
  expect(wrongOf({ type: ['locl'] })).toEqual([
    '--type: "locl" is not one of the answers. Did you mean "Local service"?',
  ]);
});

test('a name without letters makes no file, unless an id is given', () => {
  const fileOf = (changes: Record<string, string[]>) => {
    const found = from(changes);
    return 'answers' in found ? fileFor(found.answers, directory) : 'wrong';
  };
  expect(fileOf({ name: ['東京'], area: [''], region: ['woodland'] })).toBeUndefined();
  expect(fileOf({ name: ['東京'], id: ['linden'] })).toBe('services/woodland/linden.yaml');
});
