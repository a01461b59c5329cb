import { stepsOf } from '../questionnaire/question-at.ts';
import type { Edit } from './edit-record.ts';
import type { Answers } from './forms/answer.ts';
import { ENTRY, type Form } from './forms/forms.ts';

/**
 * What a form changes in its record, but for the evidence, in the order of its questions.
 *
 * @param date the date of the evidence that the form brings; undefined where it has none
 */
export function fieldEdits({ id, questions }: Form, answers: Answers, date: unknown): Edit[] {
  const given = questions
    .filter(({ path }) => answers.has(path) && !path.startsWith('evidence') && path !== ENTRY)
    .map(({ path }) => ({ path: stepsOf(path), value: answers.get(path) }));
  const isClosing = id === 'report-closed';
  return [
    ...(isClosing ? [{ path: ['status', 'state'], value: 'closed' }] : []),
    ...(isClosing || id === 'confirm-an-entry' ? datedEdits(date) : []),
    ...given,
  ];
}

/** The date of the evidence for the state, without what was noted of the old date. */
const datedEdits = (date: unknown): Edit[] => [
  { path: ['status', 'as-of'], value: date },
  { path: ['status', 'as-of-note'], value: undefined },
];
