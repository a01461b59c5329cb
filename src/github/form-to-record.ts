import { headOf } from '../formats/schema-head.ts';
import { formatProblem } from '../model/problem.ts';
import { applyRules } from '../model/rules/index.ts';
import type { Tree } from '../model/tree.ts';
import { treeWith } from '../model/tree-with.ts';
import { problemInWords } from '../questionnaire/problem-in-words.ts';
import { standaloneQuestions } from '../questionnaire/question-at.ts';
import { whyUnconfirmed } from './confirming.ts';
import { type Edit, editRecord } from './edit-record.ts';
import { dateOf, evidenceEdits, type Issue } from './evidence-edits.ts';
import { fieldEdits } from './field-edits.ts';
import { type Answers, readAnswer } from './forms/answer.ts';
import { FORMS } from './forms/forms.ts';
import { readSections, type Sections } from './forms/sections.ts';
import { type Target, targetOf } from './target.ts';

/** A file of data/ that a form makes or changes; `before` is undefined where it is new. Or why it makes none. */
export type FromForm = { path: string; before: string | undefined; text: string } | { problems: string[] };

/**
 * Makes a record of a form that was filled in, or edits the one that it names. The outcome has passed the whole checker;
 * where it does not pass, the problems say what to mend, and name the question of the form.
 *
 * @param body the text of the issue: data from a stranger
 * @param tree the data folder as it is
 */
export function formToRecord(body: string, tree: Tree, issue: Issue): FromForm {
  const sections = readSections(body, FORMS);
  if (typeof sections === 'string') return { problems: [sections] };
  const { answers, problems } = readAll(sections, tree);
  const target = targetOf(sections, answers, tree);
  if (problems.length || 'problem' in target)
    return { problems: 'problem' in target ? [...problems, target.problem] : problems };
  const date = dateOf(answers, issue);
  const unconfirmed = sections.form.id === 'confirm-an-entry' && whyUnconfirmed(target.service, date);
  if (unconfirmed) return { problems: [unconfirmed] };
  const changes = fieldEdits(sections.form, answers, date);
  const evidence = evidenceEdits(answers, target.service, changes, issue);
  if ('problem' in evidence) return { problems: [evidence.problem] };
  return checked(target, [...changes, ...evidence.edits], tree);
}

function readAll({ form, answers: given }: Sections, tree: Tree): { answers: Answers; problems: string[] } {
  const answers = new Map<string, unknown>();
  const problems: string[] = [];
  for (const question of form.questions) {
    const text = given.get(question.path);
    const answer = text === undefined ? undefined : readAnswer(question, text, tree.directory);
    if (answer && 'problem' in answer) problems.push(`“${question.label}”: ${answer.problem}`);
    else if (answer) answers.set(question.path, answer.value);
  }
  return { answers, problems };
}

function checked({ path, before }: Target, edits: readonly Edit[], tree: Tree): FromForm {
  const text = (before === undefined ? headOf(path) : '') + editRecord(before, edits);
  if (text === before) return { problems: ['The form changes nothing: the entry says all of this already.'] };
  const questions = standaloneQuestions(tree.directory);
  const problems = applyRules(treeWith(tree, [{ path, text }])).map((problem) =>
    problem.file === path ? problemInWords(problem, questions) : formatProblem(problem),
  );
  return problems.length ? { problems } : { path, before, text };
}
