import { problemsOfAdding } from '../../model/adding.ts';
import type { Problem } from '../../model/problem.ts';
import type { Tree } from '../../model/tree.ts';
import { problemInWords } from '../../questionnaire/problem-in-words.ts';
import { standaloneQuestions } from '../../questionnaire/question-at.ts';
import { type Answers, choicesFor, QUESTION_NAMES, QUESTIONS, type QuestionName } from './questions.ts';
import { fileFor, recordFrom, recordText } from './record-from.ts';

/** A problem that the check finds, with the question that it is about, if any. */
export type AnswerProblem = { name: QuestionName | undefined; message: string };

/** The problems of the record that the answers make. Nothing is written to disk. */
export function checkAnswers(answers: Answers, tree: Tree): AnswerProblem[] {
  const file = fileFor(answers, tree.directory);
  if (!file) return [{ name: 'id', message: 'The name has no letters or figures to make an id of. Give one.' }];
  const questions = standaloneQuestions(tree.directory);
  return problemsOfAdding(tree, file, recordText(file, recordFrom(answers))).map((problem) => ({
    name: questionOf(problem),
    message: problem.rule === 'id-clash' ? idTaken(file) : problemInWords(problem, questions),
  }));
}

/** Checks an unfinished record: returns only the problems of questions that are already answered. */
export function checkSoFar(answers: Answers, tree: Tree): AnswerProblem[] {
  const region = answers.area?.length ? [] : [tree.directory.regions[0]?.id ?? ''];
  const isPlaceKnown = answers.name && (answers.area?.length || answers.region);
  const filled = { ...FILLING, ...(answers['told-by'] ? FILLING_TOLD : FILLING_PAGE), region, ...answers };
  const [kind] = choicesFor('kind', tree.directory, filled) ?? [];
  return checkAnswers({ ...(kind && { kind: [kind.id] }), ...filled }, tree).filter(
    ({ name }) => name && (answers[name] || (name === 'id' && isPlaceKnown)),
  );
}

/** Placeholders for questions without an answer, so that the rest can be checked. They are never written. */
const FILLING: Answers = {
  name: ['New service'],
  type: ['local'],
  summary: ['What is not answered yet.'],
  status: ['unknown'],
};

const FILLING_PAGE: Answers = {
  'evidence-url': ['https://www.example.org/'],
  'evidence-title': ['Not answered yet'],
};

const FILLING_TOLD: Answers = {
  'told-how': ['email'],
  'told-date': ['2021'],
  'told-note': ['Not answered yet.'],
};

const idTaken = (file: string): string =>
  `There is already a record with the id of data/${file}. Where it is this service, stop and edit that file; else give this one another id, such as one with the place in it.`;

/** The question whose field, or a field around it, has the problem. */
function questionOf({ rule, path }: Problem): QuestionName | undefined {
  if (['id-clash', 'id-form', 'id-of-council'].includes(rule)) return 'id';
  const at = `${path?.join('.') ?? ''}.`;
  return QUESTION_NAMES.find((name) => QUESTIONS[name].path && at.startsWith(`${QUESTIONS[name].path}.`));
}
