import { expect, test } from 'vitest';
import { check } from '../../../src/contribute/check.ts';
import { NEW_ENTRY, yamlOf } from '../../../src/contribute/entry.ts';
import { problemInWords } from '../../../src/contribute/problem-in-words.ts';
import type { Group } from '../../../src/contribute/written.ts';
import { SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { TODAY } from '../model/changed-copy.ts';
import { draftOf, outline } from './directory.ts';

const saidIn = (values: Group): string[] =>
  check(draftOf('services/woodland/new.yaml', yamlOf(NEW_ENTRY, values)), outline, TODAY).map((problem) =>
    problemInWords(problem, SERVICE_FIELDS),
  );

test('a question without its answer is named as it is asked', () => {
  expect(saidIn({ pathways: [{}], evidence: [{ source: '' }] })).toEqual(
    expect.arrayContaining([
      '“What is the service called?” has no answer yet.',
      '“When does it take parents on?” has no answer yet.',
      '“Which source?” has no answer yet.',
    ]),
  );
});

test('what else is wrong is said as on the command line, with the question in place of its field', () => {
  const said = saidIn({ status: { state: 'operational', 'as-of': 'last spring' }, contact: { phone: '0170' } });
  expect(said).toContainEqual(expect.stringMatching(/^“On what date\?” is "last spring", which is not a date\./));
  expect(said).toContainEqual(expect.stringMatching(/^“Phone” is "0170", which is not a telephone number\./));
});

test('a problem that does not begin with a field stays as it is', () => {
  const problem = { file: 'a', line: 1, column: 1, rule: 'id-clash', message: 'Two files make the id "a".' };
  expect(problemInWords(problem, SERVICE_FIELDS)).toBe(problem.message);
});

test('of a fact that no source shows it is said where that is ticked', () => {
  const evidence = [{ url: 'https://www.example.org/', title: 'A page', supports: ['status'] }];
  const values = {
    name: 'New Page',
    type: 'local',
    kind: 'recurrent-care',
    summary: 'Help for parents after a removal.',
    status: { state: 'unknown' },
    provider: {},
    areas: ['alder'],
    pathways: [{ timing: 'unknown', who: 'unknown' }],
    contact: { phone: '01632 960555' },
    evidence,
  };
  expect(saidIn(values)).toEqual([
    'No source is said to show “Which authorities it serves”. Tick it under “What does it show?” of the source that does, or take it out.',
    'No source is said to show “How it can be reached”. Tick it under “What does it show?” of the source that does, or take it out.',
  ]);
  const ticked = [{ ...evidence[0], supports: ['areas', 'contact'] }];
  expect(saidIn({ ...values, evidence: ticked } as Group)).toEqual([]);
});
