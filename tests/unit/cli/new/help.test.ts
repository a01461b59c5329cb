import { expect, test } from 'vitest';
import { answersFromFlags } from '../../../../src/cli/new/from-flags.ts';
import { EXAMPLE, helpOf } from '../../../../src/cli/new/help.ts';
import { checkAnswers } from '../../../../src/formats/new-record/check-answers.ts';
import { QUESTION_NAMES } from '../../../../src/formats/new-record/questions.ts';
import { tree } from '../../invented-records.ts';

test('has a line for each flag, which says what is required and which answers are possible', () => {
  const lines = helpOf(tree.directory).split('\n');
  const flags = lines.flatMap((line) => /^ {2}--([a-z-]+) {2}/.exec(line)?.[1] ?? []);
  expect(flags).toEqual(QUESTION_NAMES);
  expect(lines).toContain(
    '  --type                What kind of service is it? Needed. One of: pause, fdac, local, related.',
  );
});

test('has an example without errors', () => {
  const flags = [...EXAMPLE.matchAll(/--([a-z-]+) ("[^"]*"|[^ \\\n]+)/g)].map(([, name, value = '']) => [
    name,
    [value.replaceAll('"', '')],
  ]);
  const given = answersFromFlags(Object.fromEntries(flags), tree.directory);
  expect(flags).toHaveLength(17);
  expect('answers' in given ? checkAnswers(given.answers, tree) : given.wrong).toEqual([]);
});
