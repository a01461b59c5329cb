import { type Change, changesOf, listOf } from '../contribute/changes.ts';
import type { Value } from '../contribute/values.ts';
import type { Directory } from '../model/directory.ts';
import { type ChangeInWords, changeInWords, questionWithin } from '../questionnaire/changes-in-words.ts';
import { SERVICE_FIELDS } from '../questionnaire/fields.ts';
import { standaloneQuestions } from '../questionnaire/question-at.ts';

/**
 * The fields in which two versions of a record differ, in the order of the second. A list of plain values gives one change
 * for each value that is added or removed. A field is named by its question in the record of a service.
 *
 * @param before the record as it was; undefined where it is new
 * @param after the record as it would be; undefined where it is removed
 */
export function changesForReviewer(
  before: unknown,
  after: unknown,
  directory: Directory,
  isService: boolean,
): ChangeInWords[] {
  const questionOf = standaloneQuestions(directory);
  return [...changesOf(before as Value | undefined, after as Value | undefined)].flatMap(byItem).map((change) => {
    const question = isService ? questionWithin(change.path, SERVICE_FIELDS) : undefined;
    return changeInWords(
      change,
      question ?? nameOfField(change.path, directory),
      questionOf(change.path)?.choices ?? [],
    );
  });
}

/** Splits a change of a list of plain values into one for each value that is added or removed. */
function byItem({ path, before, after }: Change): Change[] {
  if (!Array.isArray(before) && !Array.isArray(after)) return [{ path, before, after }];
  const [old, now] = [listOf(before), listOf(after)];
  const added = now.filter((item) => !old.includes(item)).map((item) => ({ path, before: undefined, after: item }));
  const removed = old.filter((item) => !now.includes(item)).map((item) => ({ path, before: item, after: undefined }));
  return [...added, ...removed];
}

/** A path in words, such as "Councils, Salford, doors 2, phone". */
function nameOfField(path: Change['path'], { authorityById }: Directory): string {
  const steps: string[] = [];
  for (const step of path)
    if (typeof step === 'number') steps.push(`${steps.pop()} ${step + 1}`);
    else steps.push(authorityById.get(step)?.name ?? step.replaceAll('-', ' '));
  const words = steps.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
