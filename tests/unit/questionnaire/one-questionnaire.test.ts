import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { valueAt } from '../../../src/contribute/values.ts';
import { readTyped } from '../../../src/formats/new-record/answering.ts';
import { choicesFor, wordingOf } from '../../../src/formats/new-record/questions.ts';
import { fileFor, recordFrom, recordText } from '../../../src/formats/new-record/record-from.ts';
import { formToRecord } from '../../../src/github/form-to-record.ts';
import { readAnswer } from '../../../src/github/forms/answer.ts';
import { FORMS } from '../../../src/github/forms/forms.ts';
import { choicesOf } from '../../../src/questionnaire/choices.ts';
import { SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { questionAt, stepsOf } from '../../../src/questionnaire/question-at.ts';
import { asGitHubWrites } from '../github/fill-form.ts';
import { add, issue } from '../github/form-made.ts';
import { tree } from '../invented-records.ts';
import { directory } from '../real-data/reading.ts';
import { AS_PEOPLE_WRITE, answersToAll, MORE_WAYS } from './as-people-write.ts';

const questions = FORMS.flatMap((form) => form.questions);

/** The answer as GitHub sends it: several choices are checkboxes. */
const onGitHub = (path: string, typed: string): string => {
  const question = add.questions.find((field) => field.path === path);
  return question?.as === 'some-of' ? `- [X] ${typed}` : typed;
};

test('the same answers make the same record through an issue form and `npm run new`', () => {
  const filled = Object.fromEntries(AS_PEOPLE_WRITE.map(({ path, typed }) => [path, onGitHub(path, typed)]));
  const made = formToRecord(asGitHubWrites(add, filled), tree, issue);
  const answers = answersToAll(tree.directory);
  const record = recordFrom(answers);
  expect(made).toMatchObject({ path: fileFor(answers, tree.directory) });
  expect('text' in made && made.text).toBe('text' in made && recordText(made.path, record));
  for (const { path, written } of AS_PEOPLE_WRITE)
    expect([path, valueAt(parse(recordText('a', record)), stepsOf(path))]).toEqual([path, written]);
});

describe('an answer as people write it is the same through both', () => {
  test.each(MORE_WAYS)('$path: $typed', ({ path, name, typed, written }) => {
    const question = add.questions.find((field) => field.path === path);
    expect(question && readAnswer(question, typed, directory)).toEqual({ value: written });
    const read = readTyped(name, typed, directory, {});
    expect('values' in read && valueAt(recordFrom({ [name]: read.values }) as never, stepsOf(path))).toEqual(written);
  });
});

test('choices are in the same order wherever they are offered', () => {
  const inAll = AS_PEOPLE_WRITE.flatMap(({ path, name }) => {
    const { field } = questionAt(path);
    return 'choices' in field ? [{ path, name, field }] : [];
  });
  expect(inAll.length).toBeGreaterThan(6);
  for (const { path, name, field } of inAll) {
    const inForm = choicesOf(field, directory, {}, SERVICE_FIELDS).map(({ id }) => id);
    const onIssueForm = add.questions.find((question) => question.path === path)?.choices(directory) ?? [];
    expect([path, choicesFor(name, directory, {})?.map(({ id }) => id)]).toEqual([path, inForm]);
    expect([path, onIssueForm.map(({ id }) => id)]).toEqual([path, inForm.filter((id) => isOffered(id, onIssueForm))]);
  }
  const names = choicesFor('area', directory, {})?.map(({ label }) => label) ?? [];
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  const regions = choicesFor('region', directory, {})?.map(({ label }) => label) ?? [];
  expect(regions).toEqual(regions.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});

/** An issue form offers "Not known" for all its choices, and leaves out the schema's own word. */
const isOffered = (id: string, offered: readonly { id: string }[]): boolean =>
  id !== 'unknown' || offered.some((choice) => choice.id === id);

test('the issue forms and `npm run new` ask in the same words', () => {
  const { label } = questionAt('provider.name');
  expect(wordingOf('provider').label).toBe(label);
  expect(questions.find(({ path }) => path === 'provider.name')?.label).toBe(label);
});

test('no form asks for a field that a service does not have', () => {
  expect(() => questionAt('contact.fax')).toThrow('A service has no field "contact.fax".');
});
