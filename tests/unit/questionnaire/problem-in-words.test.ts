import { describe, expect, test } from 'vitest';
import { check } from '../../../src/contribute/check.ts';
import { NEW_ENTRY, yamlOf } from '../../../src/contribute/entry.ts';
import { directoryIn } from '../../../src/contribute/outline.ts';
import type { Group } from '../../../src/contribute/values.ts';
import { RULES_OF_RECORDS } from '../../../src/model/rules/of-records.ts';
import { choicesOf } from '../../../src/questionnaire/choices.ts';
import { fieldAt } from '../../../src/questionnaire/field-at.ts';
import { SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { problemInWords, type QuestionOfPath } from '../../../src/questionnaire/problem-in-words.ts';
import { standaloneQuestions } from '../../../src/questionnaire/question-at.ts';
import { draftOf, outline } from '../contribute/directory.ts';
import { BAD_EXAMPLES } from '../model/bad-examples.ts';
import { problemsAfter, TODAY } from '../model/changed-copy.ts';

const directory = directoryIn(outline);

/** The questions as the form asks them. */
const inForm: QuestionOfPath = (path) => {
  const field = fieldAt(path, SERVICE_FIELDS);
  return field && { ...field, choices: choicesOf(field, directory, {}, SERVICE_FIELDS) };
};
const messagesFor = (values: Group): string[] =>
  check(draftOf('services/woodland/new.yaml', yamlOf(NEW_ENTRY, values)), outline, TODAY).map((problem) =>
    problemInWords(problem, inForm),
  );

test('a missing answer is reported by its question', () => {
  expect(messagesFor({ pathways: [{}], evidence: [{ source: '' }] })).toEqual(
    expect.arrayContaining([
      '“What is the service called?” has no answer yet.',
      '“When does it take parents on?” has no answer yet.',
      '“Which source?” has no answer yet.',
    ]),
  );
});

test('other problems are reported as on the command line, with the question in place of the field', () => {
  const messages = messagesFor({
    status: { state: 'operational', 'as-of': 'last spring' },
    contact: { phone: '0170', email: 'jo@gmail.com' },
  });
  expect(messages).toContainEqual(expect.stringMatching(/^“On what date\?” is "last spring", which is not a date\./));
  expect(messages).toContainEqual(expect.stringMatching(/^“Phone” is "0170", which is not a telephone number\./));
  expect(messages).toContainEqual(expect.stringMatching(/^“Team email”: The mailbox jo@gmail\.com is on a host/));
});

test('a message that names other fields names their questions, and the choice to take', () => {
  const closed = { file: 'a', line: 1, column: 1, rule: 'x', path: ['status', 'closed'] };
  const message = 'It has a closing date (2020). Write `state: closed`, or say in `closed-note` and `areas` why.';
  expect(problemInWords({ ...closed, message }, inForm)).toBe(
    '“When did it close?”: It has a closing date (2020). Write “Does it run, as far as a page or report shows?”: “Closed”, or say in “What else is known of the closing?” and “Which local authorities does it serve?” why.',
  );
});

test('a problem without a question is unchanged', () => {
  const problem = { file: 'a', line: 1, column: 1, rule: 'id-clash', message: 'Two files make the id "a".' };
  expect(problemInWords(problem, inForm)).toBe(problem.message);
});

test('a problem between an answer and its source is reported where the box is ticked', () => {
  const evidence = [{ url: 'https://www.example.org/', title: 'A page', supports: ['status', 'team'] }];
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
  const untick = 'or untick it under “What does it show?”.';
  expect(messagesFor(values).toSorted()).toEqual([
    `A source is said to show “Team”, which has no answer. Answer it, ${untick}`,
    'No source is said to show “How it can be reached”. Tick it under “What does it show?” of the source that does, or take it out.',
    'No source is said to show “Which authorities it serves”. Tick it under “What does it show?” of the source that does, or take it out.',
  ]);
  const ticked = [{ ...evidence[0], supports: ['areas', 'contact'] }];
  expect(messagesFor({ ...values, evidence: ticked } as Group)).toEqual([]);
});

/** Problems that answering questions cannot cause, such as an unknown field, or a list that is not a list. */
const OF_FILES_ALONE = ['unknown-key', 'stray-file', 'id-clash', 'id-form', 'file-size', 'region-folder', 'schema'];
const rules = RULES_OF_RECORDS.map(({ id }) => id).filter((id) => !OF_FILES_ALONE.includes(id));
/** Field names that are not English words. */
const KEYS = [
  ...['areas-note', 'areas-as-of', 'areas-part', 'areas-since', 'areas-uncertain', 'areas-formerly', 'as-of'],
  ...['as-of-note', 'closed-note', 'opened-note', 'last-seen-running', 'followed-by', 'also-known-as'],
  ...['phone-exception', 'needs-checking', 'set-out-in', 'self-referral', 'timing-from', 'who-from'],
];

describe.each([
  ['in the form', inForm],
  ['one by one', standaloneQuestions(directory)],
])('no message about a record names a key: questions asked %s', (_, questionOf) => {
  test.each(rules)('%s', (rule) => {
    const problems = BAD_EXAMPLES.filter((example) => example.rule === rule)
      .flatMap(({ change }) => problemsAfter(change))
      .filter((problem) => problem.rule === rule && problem.file.startsWith('services/'));
    for (const problem of problems) {
      const message = problemInWords(problem, questionOf);
      const names = KEYS.filter((key) => new RegExp(`(?<!")\\b${key}\\b`).test(message));
      expect([message, names]).toEqual([message, []]);
      expect(message).not.toMatch(/`|\bitem \d+\)|^(?!Here )\w+(?: \([\w ,]+\))? is |undefined/);
      if (problem.path) expect(message).toContain('“');
    }
  });
});
