import { expect, test } from 'vitest';
import { take } from '../../../src/formats/new-record/answering.ts';
import { asks } from '../../../src/formats/new-record/questions.ts';
import { readAnswer } from '../../../src/github/forms/answer.ts';
import { FORMS } from '../../../src/github/forms/forms.ts';
import { questionAt } from '../../../src/questionnaire/question-at.ts';
import { tidy } from '../../../src/questionnaire/tidy.ts';
import { directory } from '../real-data/reading.ts';

const questions = FORMS.flatMap((form) => form.questions);

test.each([
  ['evidence.0.published', 'evidence-published', 'date', '12 October 2026', '2026-10-12'],
  ['status.as-of', 'as-of', 'date', '10/2026', '2026-10'],
  ['contact.phone', 'phone', 'phone', '01614960000', '0161 496 0000'],
  ['contact.website', 'website', 'web', 'www.example.org/new', 'https://www.example.org/new'],
] as const)('%s is taken as people write it by every way of contributing', (path, name, form, typed, written) => {
  const question = questions.find((field) => field.path === path);
  expect(question && readAnswer(question, typed, directory)).toEqual({ value: written });
  expect(take(name, typed, directory, {})).toEqual({ values: [written] });
  expect(tidy(typed, form)).toBe(written);
});

test('the issue forms and `npm run new` ask in the same words', () => {
  const { label } = questionAt('provider.name');
  expect(asks('provider').label).toBe(label);
  expect(questions.find(({ path }) => path === 'provider.name')?.label).toBe(label);
});

test('a field that a service has not is asked for by nobody', () => {
  expect(() => questionAt('contact.fax')).toThrow('A service has no field "contact.fax".');
});
