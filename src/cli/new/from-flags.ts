import { take } from '../../formats/new-record/answering.ts';
import { type Answers, QUESTIONS, type QuestionName } from '../../formats/new-record/questions.ts';
import type { Directory } from '../../model/directory.ts';

/**
 * The answers that stand in the flags of a command, or every line that is wrong with them.
 *
 * @param flags the values of each flag that was given, as they were typed
 */
export function answersFromFlags(
  flags: Readonly<Partial<Record<QuestionName, string[] | undefined>>>,
  directory: Directory,
): { answers: Answers } | { wrong: string[] } {
  const answers: Answers = {};
  const wrong: string[] = [];
  for (const [key, question] of Object.entries(QUESTIONS)) {
    const name = key as QuestionName;
    const given = flags[name];
    if (!given && !(question.needed && (question.arises?.(answers) ?? true))) continue;
    if (given && given.length > 1 && !question.many)
      wrong.push(`--${name} is given ${given.length} times. Give it once.`);
    const taken = take(name, given?.join(',') ?? '', directory, answers);
    if ('wrong' in taken) wrong.push(`--${name}: ${taken.wrong}`);
    else if (taken.values.length) answers[name] = taken.values;
  }
  return wrong.length ? { wrong } : { answers };
}
