import { readTyped } from '../../formats/new-record/answering.ts';
import {
  type Answers,
  isAsked,
  QUESTION_NAMES,
  QUESTIONS,
  type QuestionName,
  takesSeveral,
} from '../../formats/new-record/questions.ts';
import type { Directory } from '../../model/directory.ts';

/**
 * The answers in the flags of a command, or a list of everything that is wrong with them.
 *
 * @param flags the values of each flag, as typed
 */
export function answersFromFlags(
  flags: Readonly<Partial<Record<QuestionName, string[] | undefined>>>,
  directory: Directory,
): { answers: Answers } | { wrong: string[] } {
  const answers: Answers = {};
  const wrong: string[] = [];
  for (const name of QUESTION_NAMES) {
    const { needed } = QUESTIONS[name];
    const given = flags[name];
    if (!given && !(needed && isAsked(name, answers))) continue;
    if (given && given.length > 1 && !takesSeveral(name))
      wrong.push(`--${name} is given ${given.length} times. Give it once.`);
    const read = readTyped(name, given?.join(',') ?? '', directory, answers);
    // A wrong answer is kept, so that no other question becomes required because this answer seems to be missing.
    const values = 'wrong' in read ? given : read.values;
    if ('wrong' in read) wrong.push(`--${name}: ${read.wrong}`);
    if (values?.length) answers[name] = values;
  }
  return wrong.length ? { wrong } : { answers };
}
